package io.wuye.payment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps payments. They are added and read; the database refuses to change or delete one. */
final class PaymentStore {
    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many payments there are of some kind, and their sum. */
    record Sum(long payments, long amountFen) {}

    /** Takes every receipt of the register that is no payment yet. */
    void receive(long runId) {
        jdbc.sql("INSERT INTO payment (payment_id, channel, payment_no, kind, paid_at, paid_on, amount_fen, reverses,"
                        + " run_id) SELECT (SELECT COALESCE(MAX(payment_id), 0) FROM payment)"
                        + " + ROW_NUMBER() OVER (ORDER BY r.paid_at, r.channel, r.payment_no), r.channel, r.payment_no,"
                        + " CASE WHEN r.amount < 0 THEN 'reversal' ELSE 'payment' END, r.paid_at, SUBSTR(r.paid_at, 1, 10),"
                        + " r.amount, r.reverses, ? FROM receipt r LEFT JOIN payment p ON p.channel = r.channel"
                        + " AND p.payment_no = r.payment_no WHERE r.superseded_by IS NULL AND p.payment_id IS NULL"
                        + " ORDER BY r.paid_at, r.channel, r.payment_no")
                .param(runId)
                .update();
    }

    /** What a run received. */
    Sum received(long runId) {
        return sum("SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM payment WHERE run_id = ?", runId);
    }

    /** What nobody could match. */
    Sum unmatched() {
        return sum("SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM payment p JOIN payment_unmatched n"
                + " ON n.payment_id = p.payment_id");
    }

    /** What a run received of a day until which the books are closed, or before. */
    Sum received(long runId, LocalDate closedThrough) {
        return sum(
                "SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM payment WHERE run_id = ? AND paid_on <= ?",
                runId,
                closedThrough.toString());
    }

    /** What a run allocated, and in how many lines. */
    Sum allocated(long runId) {
        return sum("SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM allocation WHERE run_id = ?", runId);
    }

    /** What was paid and is allocated to nothing: prepayments, and payments that wait for a match. */
    long unspentFen() {
        return sum("SELECT 0, (SELECT COALESCE(SUM(amount_fen), 0) FROM payment)"
                        + " - (SELECT COALESCE(SUM(amount_fen), 0) FROM allocation)")
                .amountFen();
    }

    private Sum sum(String sql, Object... arguments) {
        return jdbc.sql(sql)
                .params(List.of(arguments))
                .query((row, n) -> new Sum(row.getLong(1), row.getLong(2)))
                .single();
    }
}
