package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what payments pay, and which nobody could match. */
final class PaymentLineStore {
    private final JdbcClient jdbc;

    PaymentLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What every matched payment pays, in the order of paying, what is left of it last: number, charge, part, fen. The
     * lines of a payment sum to its amount.
     */
    void lines(Consumer<@Nullable Object[]> sink) {
        jdbc.sql(
                        "SELECT p.payment_no, l.billing_month, u.project_code, u.unit_code, l.tariff_code, l.seq, l.part, l.fen"
                                + " FROM (SELECT payment_id, unit_id, billing_month, tariff_code, seq, part, SUM(amount_fen) AS fen"
                                + " FROM allocation GROUP BY payment_id, unit_id, billing_month, tariff_code, seq, part"
                                + " UNION ALL SELECT m.payment_id, m.unit_id, NULL, NULL, 0, 'prepayment', p.amount_fen"
                                + " - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.payment_id = p.payment_id), 0)"
                                + " FROM payment_match m JOIN payment p ON p.payment_id = m.payment_id) l"
                                + " JOIN payment p ON p.payment_id = l.payment_id"
                                + " JOIN unit u ON u.id = l.unit_id AND u.superseded_by IS NULL WHERE l.fen <> 0"
                                + " ORDER BY p.paid_at, p.channel, p.payment_no, CASE WHEN l.part = 'prepayment' THEN 1 ELSE 0 END,"
                                + " l.billing_month, l.tariff_code, l.seq")
                .query(row -> {
                    sink.accept(new @Nullable Object[] {
                        row.getString("payment_no"), number(row), row.getString("part"), row.getLong("fen")
                    });
                });
    }

    /** Payments without a match, in the order of paying. */
    void unmatched(Consumer<@Nullable Object[]> sink) {
        jdbc.sql("SELECT p.channel, p.payment_no, p.paid_at, p.amount_fen, r.project_code, r.unit_code, r.charge_no,"
                        + " r.payer, n.reason, n.hint FROM payment_unmatched n JOIN payment p"
                        + " ON p.payment_id = n.payment_id JOIN receipt r ON r.channel = p.channel"
                        + " AND r.payment_no = p.payment_no AND r.superseded_by IS NULL"
                        + " ORDER BY p.paid_at, p.channel, p.payment_no")
                .query(row -> {
                    @Nullable Object[] values = new @Nullable Object[10];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = i == 3 ? (Object) row.getLong(4) : row.getString(i + 1);
                    }
                    sink.accept(values);
                });
    }

    private static @Nullable String number(ResultSet row) throws SQLException {
        return row.getString("billing_month") == null
                ? null
                : new ChargeNumber(
                                YearMonth.parse(row.getString("billing_month")),
                                row.getString("project_code"),
                                row.getString("unit_code"),
                                row.getString("tariff_code"),
                                row.getInt("seq"))
                        .toString();
    }
}
