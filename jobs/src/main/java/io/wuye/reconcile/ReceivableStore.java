package io.wuye.reconcile;

import io.wuye.kernel.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what every unit was charged and paid, dated as the vouchers are, so that its sums are those of the receivable. */
public final class ReceivableStore {
    private final JdbcClient jdbc;

    public ReceivableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units with a balance or a movement, in door order: project, building, unit, opening, charged, paid. */
    void units(Period period, Consumer<@Nullable Object[]> sink) {
        String first = period.firstDay().toString();
        String last = period.lastDay().toString();
        jdbc.sql("SELECT u.project_code, u.building, u.unit_code,"
                        + " SUM(CASE WHEN day < ? THEN charged - paid ELSE 0 END) AS opening_fen,"
                        + " SUM(CASE WHEN day >= ? THEN charged ELSE 0 END) AS charged_fen,"
                        + " SUM(CASE WHEN day >= ? THEN paid ELSE 0 END) AS paid_fen"
                        + " FROM (SELECT unit_id, charged, paid," + ReconcileStore.DAY + "AS day FROM ("
                        + "SELECT c.unit_id, s.run_id, p.project_code, CASE s.kind WHEN 'opening' THEN 'opening'"
                        + " ELSE 'bill ' || s.billing_month END AS source, SUM(c.amount_fen) AS charged, 0 AS paid"
                        + " FROM charge c JOIN charge_set s ON s.set_id = c.set_id JOIN project p ON p.id = s.project_id"
                        + " AND p.superseded_by IS NULL GROUP BY 1, 2, 3, 4"
                        + " UNION ALL SELECT a.unit_id, a.run_id, u.project_code, 'payment ' || a.posted_on, 0,"
                        + " SUM(a.amount_fen) FROM allocation a JOIN unit u ON u.id = a.unit_id"
                        + " AND u.superseded_by IS NULL GROUP BY 1, 2, 3, 4"
                        + " UNION ALL SELECT x.unit_id, x.run_id, u.project_code, CASE WHEN x.reason IS NULL"
                        + " THEN 'latefee ' || x.due_date ELSE 'latefee-waive' END, SUM(x.amount_fen), 0 FROM surcharge x"
                        + " JOIN unit u ON u.id = x.unit_id AND u.superseded_by IS NULL"
                        + " GROUP BY 1, 2, 3, 4) moved) dated"
                        + " JOIN unit u ON u.id = dated.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project p ON p.id = u.project_id AND p.superseded_by IS NULL"
                        + " WHERE day <= ? GROUP BY p.door_key, u.door_key, u.project_code, u.building, u.unit_code"
                        + " ORDER BY p.door_key, u.door_key")
                .params(List.of(first, first, first, last))
                .query(row -> {
                    long openingFen = row.getLong(4);
                    long chargedFen = row.getLong(5);
                    long paidFen = row.getLong(6);
                    if (openingFen != 0 || chargedFen != 0 || paidFen != 0) {
                        sink.accept(new @Nullable Object[] {
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            openingFen,
                            chargedFen,
                            paidFen,
                            openingFen + chargedFen - paidFen
                        });
                    }
                });
    }
}
