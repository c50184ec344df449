package io.wuye.payment;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds units that have prepaid for longer than they may: several cities allow twelve months. A month costs what the unit
 * was charged on average in the last months billed, as many as it may prepay; where it was never charged nobody can say.
 */
final class PrepaidStore {
    private final JdbcClient jdbc;

    PrepaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The units of a run's payments that have prepaid too much, in door order: project, unit, what is left of their
     * payments, what they may have left; both in fen.
     *
     * @param last the last billing month that tells what a month costs
     */
    void beyond(long runId, int months, YearMonth last, Consumer<@Nullable Object[]> sink) {
        jdbc.sql(
                        "WITH billed AS (SELECT DISTINCT billing_month FROM charge_set WHERE kind <> 'opening' AND billing_month <= ?"
                                + " ORDER BY billing_month DESC LIMIT ?), prepaid AS (SELECT m.unit_id, SUM(p.amount_fen"
                                + " - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.payment_id = p.payment_id), 0)) AS left_fen"
                                + " FROM payment_match m JOIN payment p ON p.payment_id = m.payment_id"
                                + " WHERE m.unit_id IN (SELECT unit_id FROM payment_match WHERE run_id = ?) GROUP BY m.unit_id),"
                                + " allowed AS (SELECT r.unit_id, r.left_fen, (SELECT SUM(c.amount_fen) FROM billed b CROSS JOIN charge c"
                                + " WHERE c.billing_month = b.billing_month AND c.unit_id = r.unit_id) * ?"
                                + " / (SELECT COUNT(*) FROM billed) AS limit_fen FROM prepaid r WHERE r.left_fen > 0)"
                                + " SELECT u.project_code, u.unit_code, l.left_fen, l.limit_fen FROM allowed l"
                                + " JOIN unit u ON u.id = l.unit_id AND u.superseded_by IS NULL"
                                + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL"
                                + " WHERE l.left_fen > l.limit_fen ORDER BY j.door_key, u.door_key, u.id")
                .params(last.toString(), months, runId, months)
                .query(row -> {
                    sink.accept(
                            new @Nullable Object[] {row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)
                            });
                });
    }
}
