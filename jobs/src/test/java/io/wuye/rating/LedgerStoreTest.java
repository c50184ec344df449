package io.wuye.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import io.wuye.rating.standing.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is promised of the ledger, on both databases. */
@OnBothDatabases
class LedgerStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    private final Database database;
    private final LedgerStore store;

    LedgerStoreTest(TestDatabases kind) {
        database = kind.open();
        store = new LedgerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static LedgerRow row(String round, int version, String code, String score, int star) {
        Subject subject = new Subject(code, "一号院", SubjectKind.OLD, null, null, 0);
        Standing standing = new Standing(
                star, State.RECTIFYING, DAY, DAY.plusDays(9), null, List.of(4, star), List.of("F1"), "score");
        BigDecimal points = new BigDecimal(score);
        return new LedgerRow(
                round, version, DAY, subject, "r@1", points, points, points, star, "甲=90;乙=80", 0, "V1", 4, standing);
    }

    @Test
    void a_row_comes_back_as_it_was_and_the_last_version_holds() {
        long first = store.place("R1", DAY);
        assertThat(store.place("R1", DAY)).as("a round keeps its place").isEqualTo(first);
        long second = store.place("R0", DAY);
        assertThat(store.rounds()).containsExactly("R1", "R0");
        LedgerRow kept = row("R1", 2, "P1", "89.4444444444", 3);
        store.add(row("R1", 1, "P1", "88", 3), 1);
        store.add(kept, 2);
        store.add(row("R1", 1, "P2", "70", 2), 1);
        List<LedgerRow> held = new ArrayList<>();
        store.each("R1", held::add);
        assertThat(held).hasSize(2).first().isEqualTo(kept);
        assertThat(store.held("R1", "", "P1")).containsOnlyKeys("P1").containsValue(kept);
        assertThat(store.before(second, "", "P9")).containsEntry("P1", kept.standing());
        assertThat(store.before(first, "", "P9")).isEmpty();
        assertThat(store.history("P1")).extracting(LedgerRow::version).containsExactly(1, 2);
    }

    @Test
    void nothing_in_it_is_changed() {
        store.place("R1", DAY);
        store.add(row("R1", 1, "P1", "88", 3), 1);
        assertThatThrownBy(() ->
                        database.jdbc().sql("UPDATE rating_sheet SET star = 4").update())
                .hasMessageContaining("rating_sheet");
    }
}
