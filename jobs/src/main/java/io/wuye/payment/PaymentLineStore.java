package io.wuye.payment;

import io.wuye.billing.ChargeSql;
import io.wuye.kernel.report.ReadyLines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what payments pay, and which nobody could match. */
final class PaymentLineStore {
    /** What payments pay of each charge in all: read as the index has them, so nothing is sorted. */
    private static final String PAID = "SELECT t.turn, 0 AS rest, a.billing_month, a.tariff_code, a.seq, t.payment_no, "
            + ChargeSql.number("a", "t") + " AS charge_no, MIN(a.part) AS part, SUM(a.amount_fen) AS fen"
            + " FROM turn t CROSS JOIN allocation a WHERE a.payment_id = t.payment_id"
            + " GROUP BY t.turn, a.billing_month, a.unit_id, a.tariff_code, a.seq, t.payment_no, t.project_code, t.unit_code";

    /** What is left of them. */
    private static final String LEFT =
            "SELECT t.turn, 1, '', '', 0, t.payment_no, NULL, 'prepayment', t.left_fen FROM turn t"
                    + " WHERE t.left_fen <> 0";

    private final JdbcClient jdbc;

    PaymentLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What every matched payment pays, in the order of paying, what is left of it last: number, charge, part, fen. The
     * lines of a payment sum to its amount. Hundreds of thousands of them are handed over as one value each.
     */
    ReadyLines lines() {
        return sink -> {
            number();
            jdbc.sql("SELECT payment_no || ',' || COALESCE(charge_no, '') || ',' || part || ',' || "
                            + ChargeSql.yuan("fen") + " AS line, payment_no, charge_no, part, fen FROM (" + PAID
                            + " UNION ALL " + LEFT
                            + ") l WHERE fen <> 0 ORDER BY turn, rest, billing_month, tariff_code, seq")
                    .query(row -> {
                        sink.accept(new Line(row));
                    });
        };
    }

    /** Numbers the matched payments in the order of paying. */
    private void number() {
        jdbc.sql("DROP TABLE IF EXISTS turn").update();
        jdbc.sql("CREATE TEMPORARY TABLE turn (turn INTEGER PRIMARY KEY, payment_id BIGINT, payment_no TEXT,"
                        + " project_code TEXT, unit_code TEXT, left_fen BIGINT)")
                .update();
        jdbc.sql(
                        "INSERT INTO turn SELECT ROW_NUMBER() OVER (ORDER BY p.paid_at, p.channel, p.payment_no), p.payment_id,"
                                + " p.payment_no, u.project_code, u.unit_code, p.amount_fen - COALESCE((SELECT SUM(a.amount_fen)"
                                + " FROM allocation a WHERE a.payment_id = p.payment_id), 0) FROM payment_match m"
                                + " JOIN payment p ON p.payment_id = m.payment_id"
                                + " JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL")
                .update();
    }

    private record Line(ResultSet row) implements ReadyLines.ReadyRow {
        @Override
        public byte[] line() {
            try {
                return row.getBytes(1);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public @Nullable Object[] values() {
            try {
                return new @Nullable Object[] {row.getString(2), row.getString(3), row.getString(4), row.getLong(5)};
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
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
}
