package io.wuye.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chain of vouchers promises, on both databases. */
@OnBothDatabases
class SealStoreTest {
    private final Database database;
    private final SealStore seals;

    SealStoreTest(TestDatabases kind) {
        database = kind.open();
        seals = new SealStore(database.jdbc());
    }

    @BeforeEach
    void post() {
        LedgerStore ledger = new LedgerStore(database.jdbc());
        for (int day = 1; day <= 3; day++) {
            List<VoucherLine> lines = List.of(
                    new VoucherLine("1122", 100L * day, 0, "", "物业费"),
                    new VoucherLine("6001", 0, 100L * day, "", "物业费"));
            LocalDate postedOn = LocalDate.of(2026, 10, day);
            ledger.post(new Voucher(postedOn, "TA", "bill " + day, "应收", lines), 1);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_posted_is_sound() {
        assertThat(seals.last()).hasSize(64);
        assertThat(seals.broken()).isEmpty();
    }

    @Test
    void an_amount_altered_behind_the_programs_back_is_found_where_it_is() {
        unguarded("voucher_line", "UPDATE voucher_line SET debit_fen = 300 WHERE voucher_id = 2 AND line = 1");
        assertThat(seals.broken()).contains("记-2026-10-0002");
    }

    @Test
    void a_line_that_changes_its_voucher_is_found() {
        unguarded("voucher_line", "UPDATE voucher_line SET voucher_id = 1, line = 3 WHERE voucher_id = 2 AND line = 1");
        assertThat(seals.broken()).contains("记-2026-10-0001");
    }

    @Test
    void a_voucher_taken_out_is_found_at_the_next_one_and_at_the_end() {
        unguarded("voucher_line", "DELETE FROM voucher_line WHERE voucher_id = 2");
        unguarded("voucher", "DELETE FROM voucher WHERE voucher_id = 2");
        assertThat(seals.broken()).contains("记-2026-10-0003");
        unguarded("voucher_line", "DELETE FROM voucher_line WHERE voucher_id = 3");
        unguarded("voucher", "DELETE FROM voucher WHERE voucher_id = 3");
        assertThat(seals.broken()).contains("#3");
    }

    @Test
    void vouchers_of_an_older_program_are_sealed_with_the_next_posting() {
        unguarded("voucher_seal", "DELETE FROM voucher_seal");
        assertThat(seals.broken()).isEmpty();
        List<VoucherLine> none = List.of();
        new LedgerStore(database.jdbc()).post(new Voucher(LocalDate.of(2026, 10, 9), "TA", "empty", "", none), 1);
        assertThat(database.jdbc()
                        .sql("SELECT COUNT(*) FROM voucher_seal")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(seals.broken()).isEmpty();
    }

    /** As somebody with the file in hand could do it: without the triggers that refuse changes. */
    private void unguarded(String table, String sql) {
        boolean lite = database.dialect() == Dialect.SQLITE;
        List<String> triggers =
                lite ? List.of(table + "_no_UPDATE", table + "_no_DELETE") : List.of(table + "_no_change");
        for (String trigger : triggers) {
            database.jdbc()
                    .sql("DROP TRIGGER IF EXISTS " + trigger + (lite ? "" : " ON " + table))
                    .update();
        }
        if (lite) {
            database.jdbc().sql("PRAGMA foreign_keys = OFF").update();
        }
        database.jdbc().sql(sql).update();
    }
}
