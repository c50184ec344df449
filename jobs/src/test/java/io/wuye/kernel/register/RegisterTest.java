package io.wuye.kernel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** What becomes of the rows of files, on both databases. */
@OnBothDatabases
class RegisterTest {
    private static final String STALLS = "镇号,摊号,区,起始日期,租金,手机号";

    private final Database database;

    @TempDir
    Path folder;

    private Market market;

    RegisterTest(TestDatabases kind) {
        this.database = kind.open();
    }

    @BeforeEach
    void open() {
        market = new Market(database, folder);
        market.imports("towns", market.file("镇号,名称", "T1,东镇", "T2,西镇"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void new_rows_become_facts_whose_id_is_their_first_version() {
        Market.Outcome outcome =
                market.imports("stalls", market.file(STALLS, "T2,1-1,,2026-01-01,12.50,", "T1,1-2,A,2026-01-01,,139"));
        assertThat(outcome.numbers()).isEqualTo("2 new, 0 changed, 0 duplicate, 0 rejected");
        assertThat(market.rows(
                        "SELECT version_id, id, town_code, stall_code, wing, from_date, rent, phone, sign, town_id,"
                                + " import_id, source_row, superseded_by FROM stall ORDER BY version_id"))
                .containsExactly(
                        "1 1 T2 1-1  2026-01-01 1250 - 1-1号 2 2 2 -", "2 2 T1 1-2 A 2026-01-01 - 139 1-2号 1 2 3 -");
    }

    @Test
    void a_second_import_of_the_same_rows_changes_nothing() {
        market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,12.50,139", "T1,1-2,,2026-01-01,,"));
        Market.Outcome again =
                market.imports("stalls", market.file(STALLS, "T1,1-2,,2026-01-01,,", "T1,1-1,,2026/1/1,￥12.5,139"));
        assertThat(again.numbers()).isEqualTo("0 new, 0 changed, 2 duplicate, 0 rejected");
        assertThat(market.rows("SELECT version_id FROM stall ORDER BY 1")).containsExactly("1", "2");
    }

    @Test
    void another_value_is_a_new_version_of_the_same_fact_and_is_listed() {
        market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,12.50,13800138000", "T1,1-2,,2026-01-01,,"));
        Market.Outcome changed = market.imports(
                "stalls", market.file(STALLS, "T1,1-1,,2026-01-01,13.00,13911112222", "T1,1-2,,2026-01-01,,"));
        assertThat(changed.numbers()).isEqualTo("0 new, 1 changed, 1 duplicate, 0 rejected");
        assertThat(market.rows("SELECT version_id, id, rent, import_id, superseded_by FROM stall ORDER BY 1"))
                .containsExactly("1 1 1250 2 3", "2 2 - 2 -", "3 1 1300 3 -");
        assertThat(changed.changes())
                .extracting(Change::label, Change::before, Change::after, Change::row)
                .containsExactly(tuple("租金", "12.50", "13.00", 2L), tuple("手机号", "138****8000", "139****2222", 2L));
    }

    @Test
    void a_value_that_disappears_is_a_change_too() {
        market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,12.50,"));
        Market.Outcome changed = market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,,"));
        assertThat(changed.changes()).extracting(Change::before, Change::after).hasToString("[(\"12.50\", \"–\")]");
    }

    @Test
    void rows_that_say_the_same_in_other_spellings_are_duplicates() {
        Market.Outcome outcome = market.imports(
                "stalls",
                market.file(
                        STALLS,
                        "T1,1-101,,2026-01-01,12.50,",
                        "Ｔ１,１－１０１,,2026-01-01,12.5,",
                        "T1,1—101,,2026年1月1日,12.50,",
                        "T1, 1-101 ,,2026.1.1,12.50元,"));
        assertThat(outcome.numbers()).isEqualTo("1 new, 0 changed, 3 duplicate, 0 rejected");
        assertThat(market.rows("SELECT stall_code, source_row FROM stall")).containsExactly("1-101 2");
    }

    @Test
    void rows_that_contradict_each_other_are_all_rejected_and_name_each_other() {
        Market.Outcome outcome = market.imports(
                "stalls",
                market.named(
                        "s.csv",
                        STALLS,
                        "T1,1-1,,2026-01-01,12.50,",
                        "T1,1-2,,2026-01-01,9.00,",
                        "T1,1—1,,2026-01-01,12.50,",
                        "T1,１-1,,2026-01-01,13.00,13800138000"));
        assertThat(outcome.numbers()).isEqualTo("1 new, 0 changed, 0 duplicate, 3 rejected");
        assertThat(outcome.said())
                .containsExactly(
                        conflict(2, 5, "租金 12.50 ≠ 13.00；手机号 – ≠ 138****8000"),
                        conflict(4, 5, "租金 12.50 ≠ 13.00；手机号 – ≠ 138****8000"),
                        conflict(5, 2, "租金 13.00 ≠ 12.50；手机号 138****8000 ≠ –"));
    }

    private static String conflict(int row, int other, String what) {
        return "s.csv:" + row + " 起始日期: “T1 / 1-1 / 2026-01-01” is the same as s.csv:" + other
                + ", but says something else: " + what + ". Neither row is taken; keep the right one";
    }

    @Test
    void rows_of_two_files_of_one_call_are_compared_too() {
        Market.Outcome outcome = market.imports(
                "stalls",
                market.named("a.csv", STALLS, "T1,1-1,,2026-01-01,1,", "T1,1-2,,2026-01-01,1,"),
                market.named("b.csv", STALLS, "T1,1-1,,2026-01-01,2,", "T1,1-2,,2026-01-01,1.00,"));
        assertThat(outcome.files())
                .extracting(file -> file.counts().accepted() + " "
                        + file.counts().duplicate() + " " + file.counts().rejected())
                .containsExactly("1 0 1", "0 1 1");
        assertThat(outcome.said()).hasSize(2).allMatch(said -> said.contains("a.csv:2") && said.contains("b.csv:2"));
    }

    @Test
    void an_empty_cell_of_the_key_is_a_value_like_any_other() {
        Market.Outcome outcome = market.imports(
                "stalls",
                market.file(STALLS, "T1,1-1,,2026-01-01,1,", "T1,1-1,A,2026-01-01,2,", "T1,1-1,,2026-01-01,1,"));
        assertThat(outcome.numbers()).isEqualTo("2 new, 0 changed, 1 duplicate, 0 rejected");
    }

    @Test
    void a_row_that_refers_to_nothing_known_is_rejected_with_what_was_probably_meant() {
        Market.Outcome outcome = market.imports(
                "stalls", market.named("s.csv", STALLS, "T3,1-1,,2026-01-01,,", "西镇区,1-2,,2026-01-01,,"));
        assertThat(outcome.said())
                .containsExactly(
                        "s.csv:2 镇号: “T3” is not in the register towns, but “T1” is. Correct it here, or import it first"
                                + " (wuye import towns FILE)",
                        "s.csv:3 镇号: “西镇区” is not in the register towns. Import it first (wuye import towns FILE), or"
                                + " correct it here");
    }

    @Test
    void an_empty_register_is_said_to_be_empty() {
        database.jdbc().sql("DELETE FROM town").update();
        Market.Outcome outcome = market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,,"));
        assertThat(outcome.said().get(0)).contains("which is still empty");
    }

    @Test
    void an_empty_register_is_one_cause_and_told_once_though_every_row_is_rejected() {
        database.jdbc().sql("DELETE FROM town").update();
        Market.Outcome outcome = market.imports(
                "stalls", market.file(STALLS, "T1,1-1,,2026-01-01,,", "T2,1-2,,2026-01-01,,", "T1,1-3,,2026-01-01,,"));
        assertThat(outcome.said()).singleElement().asString().contains("3 rows of this file");
        assertThat(outcome.numbers()).isEqualTo("0 new, 0 changed, 0 duplicate, 3 rejected");
    }

    @Test
    void a_register_filled_with_very_many_rows_keeps_its_indexes() {
        String[] lines = new String[60_001];
        lines[0] = "镇号,名称";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "N" + i + ",镇" + i;
        }
        database.jdbc().sql("DELETE FROM town").update();
        assertThat(market.imports("towns", market.file(lines)).numbers())
                .isEqualTo("60000 new, 0 changed, 0 duplicate, 0 rejected");
        assertThatThrownBy(() -> database.jdbc()
                        .sql("INSERT INTO town (version_id, id, town_code, import_id, source_row)"
                                + " VALUES (99999, 99999, 'N7', 1, 1)")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(market.imports("towns", market.file(lines)).numbers())
                .isEqualTo("0 new, 0 changed, 60000 duplicate, 0 rejected");
    }

    @Test
    void an_empty_cell_refers_to_nothing_and_is_no_problem() {
        Market.Outcome outcome = market.imports("licences", market.file("执照号,镇号", "L1,", "L2,T2"));
        assertThat(outcome.problems()).isEmpty();
        assertThat(market.rows("SELECT licence_no, town_id FROM licence ORDER BY 1"))
                .containsExactly("L1 -", "L2 2");
    }

    @Test
    void a_row_refers_to_the_fact_and_not_to_its_version() {
        market.imports("towns", market.file("镇号,名称", "T1,东新镇"));
        market.imports("licences", market.file("执照号,镇号", "L1,T1"));
        assertThat(market.rows("SELECT town_id FROM licence")).containsExactly("1");
    }

    @Test
    void a_merge_that_is_rolled_back_leaves_nothing() {
        Path file = market.file(STALLS, "T1,1-1,,2026-01-01,1,");
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    market.imports("stalls", file);
                    throw new IllegalStateException("the step fails");
                }))
                .hasMessage("the step fails");
        assertThat(market.rows("SELECT COUNT(*) FROM stall")).containsExactly("0");
        assertThat(market.rows("SELECT COUNT(*) FROM import_file")).containsExactly("1");
    }

    @Test
    void every_file_is_recorded_with_where_its_rows_went() {
        market.imports("stalls", market.file(STALLS, "T1,1-1,,2026-01-01,1,", "", "T9,1-2,,2026-01-01,1,"));
        assertThat(market.rows(
                        "SELECT kind, file_name, recorded_on, rows_read, rows_accepted, rows_rejected, rows_blank"
                                + " FROM import_file ORDER BY import_id DESC LIMIT 1"))
                .containsExactly("stalls file3.csv 2026-11-21 3 1 1 1");
    }
}
