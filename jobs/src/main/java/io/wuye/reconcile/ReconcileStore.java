package io.wuye.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums up charges, allocations and the receivable in vouchers, each by run and project. */
public final class ReconcileStore {
    /** Voucher of a posting; where none is named like it, the last of its run and project stands in. */
    static final String DAY = " COALESCE((SELECT v.posted_on FROM voucher v WHERE v.run_id = moved.run_id"
            + " AND v.project_code = moved.project_code AND v.source = moved.source), (SELECT MAX(v.posted_on) FROM voucher v"
            + " WHERE v.run_id = moved.run_id AND v.project_code = moved.project_code)) ";

    private final JdbcClient jdbc;

    public ReconcileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Charges less allocations. */
    List<Posting> posted() {
        return jdbc.sql("SELECT run_id, project_code, source," + DAY + ", fen FROM ("
                        + "SELECT s.run_id, p.project_code, CASE s.kind WHEN 'opening' THEN 'opening' ELSE 'bill ' ||"
                        + " s.billing_month END AS source, SUM(c.amount_fen) AS fen FROM charge c"
                        + " JOIN charge_set s ON s.set_id = c.set_id JOIN project p ON p.id = s.project_id"
                        + " AND p.superseded_by IS NULL GROUP BY 1, 2, 3"
                        + " UNION ALL SELECT a.run_id, u.project_code, 'payment ' || a.posted_on, -SUM(a.amount_fen)"
                        + " FROM allocation a JOIN unit u ON u.id = a.unit_id AND u.superseded_by IS NULL"
                        + " GROUP BY 1, 2, 3"
                        + " UNION ALL SELECT x.run_id, u.project_code, CASE WHEN x.reason IS NULL THEN 'latefee ' ||"
                        + " x.due_date ELSE 'latefee-waive' END, SUM(x.amount_fen) FROM surcharge x"
                        + " JOIN unit u ON u.id = x.unit_id AND u.superseded_by IS NULL GROUP BY 1, 2, 3) moved")
                .query((row, n) -> posting(row))
                .list();
    }

    /** An account in vouchers. */
    List<Posting> booked(String account) {
        return jdbc.sql("SELECT v.run_id, v.project_code, v.source, v.posted_on, SUM(l.debit_fen - l.credit_fen)"
                        + " FROM voucher v JOIN voucher_line l ON l.voucher_id = v.voucher_id WHERE l.account = ?"
                        + " GROUP BY v.voucher_id, v.run_id, v.project_code, v.source, v.posted_on")
                .param(account)
                .query((row, n) -> posting(row))
                .list();
    }

    /** What is open of all charges there are, as the ageing sees it. */
    long openFen() {
        return jdbc.sql("SELECT COALESCE(SUM(open_fen), 0) FROM open_charge")
                .query(Long.class)
                .single();
    }

    /** The first and the last day that a voucher has. */
    Optional<Span> span() {
        return jdbc.sql("SELECT MIN(posted_on), MAX(posted_on) FROM voucher")
                .query((row, n) -> Span.of(row.getString(1), row.getString(2)))
                .single();
    }

    /** Days of vouchers. */
    record Span(LocalDate first, LocalDate last) {
        private static Optional<Span> of(@Nullable String first, @Nullable String last) {
            return first == null || last == null
                    ? Optional.empty()
                    : Optional.of(new Span(LocalDate.parse(first), LocalDate.parse(last)));
        }
    }

    private static Posting posting(ResultSet row) throws SQLException {
        String day = row.getString(4);
        return new Posting(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                day == null ? null : LocalDate.parse(day),
                row.getLong(5));
    }
}
