package io.wuye.payment;

import io.wuye.billing.ItemNames;
import io.wuye.ledger.MoneyTotal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums up what a run received and allocated, for the vouchers. */
final class BookingStore {
    private final JdbcClient jdbc;
    private final long runId;

    BookingStore(JdbcClient jdbc, long runId) {
        this.jdbc = jdbc;
        this.runId = runId;
    }

    /** Takes the sum of one project and day. */
    @FunctionalInterface
    interface Sink {
        void add(String projectCode, LocalDate day, MoneyTotal total);
    }

    /** Money by project (empty where nobody knows whose it is), day of payment and channel. */
    void received(boolean byUnit, Sink sink) {
        String unit = byUnit ? "COALESCE(u.unit_code, '')" : "''";
        jdbc.sql(
                        "SELECT COALESCE(u.project_code, j.project_code, ''), p.paid_on, p.channel, " + unit
                                + ", p.kind = 'write-off', SUM(p.amount_fen) FROM payment p"
                                + " LEFT JOIN payment_match m ON m.payment_id = p.payment_id"
                                + " LEFT JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL"
                                + " LEFT JOIN receipt r ON r.channel = p.channel AND r.payment_no = p.payment_no"
                                + " AND r.superseded_by IS NULL LEFT JOIN project j ON j.project_code = r.project_code"
                                + " AND j.superseded_by IS NULL WHERE p.run_id = ? GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5")
                .param(runId)
                .query(row -> {
                    sink.add(
                            row.getString(1),
                            LocalDate.parse(row.getString(2)),
                            new MoneyTotal(row.getString(3), row.getString(4), row.getBoolean(5), row.getLong(6)));
                });
    }

    /** What was paid, by project, day and fee item. */
    void allocated(boolean byUnit, Sink sink) {
        String unit = byUnit ? "u.unit_code" : "''";
        jdbc.sql(
                        "SELECT project_code, posted_on, COALESCE("
                                + ItemNames.of("sums.tariff_code") + ", tariff_code), unit_code, fen FROM (SELECT"
                                + " u.project_code, a.posted_on, a.tariff_code, " + unit + " AS unit_code,"
                                + " SUM(a.amount_fen) AS fen FROM allocation a JOIN unit u ON u.id = a.unit_id"
                                + " AND u.superseded_by IS NULL WHERE a.run_id = ? GROUP BY 1, 2, 3, 4) sums ORDER BY 1, 2, 3, 4")
                .param(runId)
                .query(row -> {
                    sink.add(
                            row.getString(1),
                            LocalDate.parse(row.getString(2)),
                            new MoneyTotal(row.getString(3), row.getString(4), false, row.getLong(5)));
                });
    }

    /** How many payments have been spent beyond their amount: none, or the program is wrong. */
    long overspent() {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT m.root_id FROM payment_match m WHERE m.root_id IN"
                        + " (SELECT n.root_id FROM (SELECT DISTINCT payment_id FROM allocation WHERE run_id = ?) a"
                        + " JOIN payment_match n ON n.payment_id = a.payment_id) GROUP BY m.root_id HAVING SUM((SELECT p.amount_fen FROM payment p"
                        + " WHERE p.payment_id = m.payment_id) - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a"
                        + " WHERE a.payment_id = m.payment_id), 0)) < 0) wrong")
                .param(runId)
                .query(Long.class)
                .single();
    }
}
