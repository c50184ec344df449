package io.wuye.archive.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a list is carried out, with real files, on both databases. */
@OnBothDatabases
class DestructionTest extends Shredder {
    DestructionTest(TestDatabases kind) {
        super(kind.url());
    }

    @Test
    void bytes_wait_in_quarantine_and_go_when_its_days_are_over() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        assertThat(execute(BEGUN)).isEqualTo(Outcome.DONE);
        assertThat(states()).containsExactly("R1 quarantined");
        assertThat(folder.resolve("archive/a.pdf")).doesNotExist();
        assertThat(folder.resolve("archive/quarantine/L/R1")).hasContent("aaa");
        execute(BEGUN.plusDays(29));
        assertThat(states()).containsExactly("R1 quarantined");
        execute(BEGUN.plusDays(30));
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(folder.resolve("archive/quarantine/L/R1")).doesNotExist();
        assertThat(verify()).isEmpty();
    }

    @Test
    void nothing_is_destroyed_without_an_appraisal() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void nothing_is_destroyed_without_signatures() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        appraise();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(folder.resolve("archive/a.pdf")).hasContent("aaa");
        assertThat(states()).containsExactly("R1 proposed");
    }

    @Test
    void bytes_changed_in_quarantine_are_brought_back() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        Files.writeString(folder.resolve("archive/quarantine/L/R1"), "other");
        assertThat(verify()).containsExactly("archive.verify.quarantine");
        execute(OVER);
        assertThat(states()).containsExactly("R1 ejected");
        assertThat(folder.resolve("archive/a.pdf")).hasContent("other");
    }

    @Test
    void paper_is_registered_only_by_a_complete_confirmation() {
        vault.file("records", HEADER, "R1,题名,1.1,1-八-1,2001-01-31,,paper,,,3,");
        approved();
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 destroying");
        String header = "list_id,record_id,method,place,done_on,witnesses,counted";
        for (String wrong : List.of(
                "L,R1,粉碎,纸厂,2026-10-13,甲,3",
                "L,R1,粉碎,纸厂,2026-10-13,甲;甲,3",
                "L,R1,粉碎,纸厂,2026-10-13,甲;乙,2",
                "L,R1,粉碎,纸厂,2026-10-11,甲;乙,3",
                "L,R1,,纸厂,2026-10-13,甲;乙,3",
                "L,R1,粉碎,,2026-10-13,甲;乙,3",
                "L,R1,粉碎,纸厂,,甲;乙,3",
                "L,R1,粉碎,纸厂,2026-10-13,,3",
                "L,R1,粉碎,纸厂,2026-10-13,甲;乙,",
                "L,R1,粉碎,纸厂,2026-12-01,甲;乙,3")) {
            vault.file("confirmations", header, wrong);
            execute(OVER);
            assertThat(states()).as(wrong).containsExactly("R1 destroying");
        }
        vault.file("confirmations", header, "L,R1,粉碎,纸厂,2026-10-13,甲;乙,3");
        execute(OVER);
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(register()).anyMatch(line -> line.contains("甲;乙,粉碎,纸厂"));
    }

    @Test
    void of_two_carriers_neither_is_forgotten() throws IOException {
        vault.file("records", HEADER, "R1,题名,1.1,1-八-1,2001-01-31,,both,a.pdf," + write("a.pdf", "a") + ",1,");
        approved();
        execute(BEGUN);
        execute(OVER);
        assertThat(states()).as("the paper is not confirmed").containsExactly("R1 quarantined");
        vault.file(
                "confirmations",
                "list_id,record_id,method,place,done_on,witnesses,counted",
                "L,R1,粉碎,纸厂,2026-10-13,甲;乙,1");
        execute(OVER);
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(folder.resolve("archive/quarantine/L/R1")).doesNotExist();
    }

    @Test
    void a_record_stands_on_one_open_list_and_is_destroyed_once() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> vault.run(new AppraisalParameters("M", "李编", "", "", "", LISTED)));
        assertThat(refusal.key()).isEqualTo("archive.appraise.none");
        execute(BEGUN);
        execute(OVER);
        assertThat(execute(OVER)).isEqualTo(Outcome.DONE);
        assertThat(register()).hasSize(2);
    }

    @Test
    void what_was_decided_otherwise_is_not_destroyed() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "a");
        record("R2", "2001-01-31", "1-八-1", "b.pdf", "b");
        record("R3", "2001-01-31", "1-八-1", "c.pdf", "c");
        Path decisions = Files.writeString(
                folder.resolve("decisions.csv"),
                "record_id,decision,until,reason\nR1,extend,2030-12-31,在诉\nR2,permanent,,史料\n");
        vault.run(new AppraisalParameters(LIST, "李编", "", decisions.toString(), "", LISTED));
        sign(LISTED, List.of("单位负责人", "档案机构负责人", "档案经办人"));
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 extended", "R2 permanent", "R3 quarantined");
        vault.sweep(LocalDate.of(2030, 12, 31));
        assertThat(vault.lines(LocalDate.of(2030, 12, 31), "due", "record_id")).isEmpty();
        vault.sweep(LocalDate.of(2031, 1, 1));
        assertThat(vault.lines(LocalDate.of(2031, 1, 1), "due", "record_id")).containsExactly("R1");
    }

    @Test
    void a_list_and_a_tombstone_cannot_be_changed() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        try (Database database = Database.writer(vault.workspace())) {
            for (String change : List.of(
                    "UPDATE archive_tombstone SET title = 'x'",
                    "DELETE FROM archive_tombstone",
                    "UPDATE archive_item SET record_id = 'x'",
                    "DELETE FROM archive_trail",
                    "UPDATE archive_list SET sha256 = 'x'")) {
                assertThatThrownBy(() -> database.jdbc().sql(change).update())
                        .as(change)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void a_list_changed_on_disk_is_not_carried_out() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        Path list = folder.resolve("out/archive/destruction/L/list.csv");
        Files.writeString(list, Files.readString(list) + "2,R2\n");
        assertThat(verify()).containsExactly("archive.verify.list_file");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
    }

    @Test
    void registers_are_rendered_again_byte_by_byte() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        Path register = folder.resolve("out/archive/destruction/L/register.csv");
        byte[] before = Files.readAllBytes(register);
        Files.delete(register);
        execute(OVER);
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void the_chain_shows_a_forged_tombstone_and_bytes_that_came_back() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        assertThat(verify()).isEmpty();
        write("a.pdf", "aaa");
        assertThat(verify()).containsExactly("archive.verify.bytes_left");
        try (Database database = Database.writer(vault.workspace())) {
            database.jdbc()
                    .sql("INSERT INTO archive_tombstone SELECT seq + 2, list_id, 'forged', title, code, volumes, years,"
                            + " term, kept, destroyed_on, carrier, sha256, decision, signatures, witnesses, method,"
                            + " place, previous, hash FROM archive_tombstone")
                    .update();
        }
        assertThat(verify()).contains("archive.verify.gap", "archive.verify.chain", "archive.verify.hash");
    }

    @Test
    void mass_destruction_is_stopped_before_a_list_is_frozen() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= 60; i++) {
            rows.add("R%02d,题名,1.1,1-八-1,2001-01-31,,paper,,,1,".formatted(i));
        }
        vault.file("records", rows);
        Refusal refusal = catchThrowableOfType(Refusal.class, this::appraise);
        assertThat(refusal.key()).isEqualTo("archive.approval.brake");
        vault.run(new AppraisalParameters(LIST, "李编", "", "", "搬迁清理", LISTED));
        assertThat(states()).hasSize(60);
    }
}
