package io.wuye.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps closings, and knows what a closing must look at. */
public final class CloseStore {
    private final JdbcClient jdbc;

    public CloseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rules as the closings so far make them. */
    public CloseRules rules() {
        return new CloseRules(jdbc.sql("SELECT MAX(through) FROM ledger_close")
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(LocalDate::parse)
                .orElse(LocalDate.MIN));
    }

    /** How many vouchers there are up to a day, and what their debits come to, in fen. */
    record Books(long vouchers, long debitFen) {}

    Books books(LocalDate through) {
        return jdbc.sql("SELECT COUNT(DISTINCT voucher_id), COALESCE(SUM(debit_fen), 0)"
                        + " FROM voucher JOIN voucher_line USING (voucher_id) WHERE posted_on <= ?")
                .param(through.toString())
                .query((row, n) -> new Books(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The number of the first voucher whose debits and credits differ. */
    Optional<String> unbalanced() {
        return jdbc.sql("SELECT MIN(voucher_no) FROM voucher JOIN voucher_line USING (voucher_id)"
                        + " GROUP BY voucher_id HAVING SUM(debit_fen) <> SUM(credit_fen) ORDER BY voucher_id LIMIT 1")
                .query(String.class)
                .optional();
    }

    void close(LocalDate through, Books books, String seal, long runId) {
        jdbc.sql("INSERT INTO ledger_close (through, run_id, vouchers, debit_fen, sha256) VALUES (?, ?, ?, ?, ?)")
                .params(through.toString(), runId, books.vouchers(), books.debitFen(), seal)
                .update();
    }
}
