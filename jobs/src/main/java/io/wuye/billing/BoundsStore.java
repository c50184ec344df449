package io.wuye.billing;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the bounds compare: sums by cycle, planned and posted, and what a plan found suspicious. */
final class BoundsStore {
    private static final String POSTED = "SELECT SUM(amount_fen) FROM bill_total p WHERE p.posted = 1"
            + " AND p.project_id = t.project_id AND p.cycle = t.cycle AND p.billing_month = ";

    private final JdbcClient jdbc;

    BoundsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a run planned for a range. */
    void planned(long runId, Slice slice, BoundsTally tally) {
        total(runId, 0, slice, tally.fenByCycle());
        for (Suspect suspect : tally.suspects()) {
            jdbc.sql(
                            "INSERT INTO bill_suspect (run_id, bound, project_id, billing_month, tariff_code, first, unit_code,"
                                    + " worst, cases) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            runId,
                            suspect.bound().code(),
                            slice.projectId(),
                            suspect.month().toString(),
                            suspect.tariffCode(),
                            slice.first(),
                            suspect.unitCode(),
                            suspect.worst(),
                            suspect.cases())
                    .update();
        }
    }

    /** Keeps what a run posted for a range, in the transaction that posts it. */
    void posted(long runId, Slice slice, Map<Cycle, Long> fenByCycle) {
        total(runId, 1, slice, fenByCycle);
    }

    private void total(long runId, int posted, Slice slice, Map<Cycle, Long> fenByCycle) {
        fenByCycle.forEach((cycle, fen) -> jdbc.sql("INSERT INTO bill_total (run_id, posted, project_id, billing_month,"
                        + " cycle, first, amount_fen) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(runId, posted, slice.projectId(), slice.month().toString(), word(cycle), slice.first(), fen)
                .update());
    }

    /** What a run planned, with what stands of its months and of those billed before; projects in door order. */
    List<CycleTotal> totals(long runId) {
        return jdbc.sql("SELECT p.project_code, t.billing_month, t.cycle, t.fen, COALESCE((" + POSTED
                        + "t.billing_month), 0), t.previous, COALESCE((" + POSTED + "t.previous), 0) FROM (SELECT"
                        + " n.project_id, n.billing_month, n.cycle, SUM(n.amount_fen) AS fen, (SELECT"
                        + " MAX(b.billing_month) FROM bill_total b WHERE b.posted = 1 AND b.project_id = n.project_id"
                        + " AND b.cycle = n.cycle AND b.billing_month < n.billing_month) AS previous FROM bill_total n"
                        + " WHERE n.run_id = ? AND n.posted = 0 GROUP BY n.project_id, n.billing_month, n.cycle) t"
                        + " JOIN project p ON p.id = t.project_id AND p.superseded_by IS NULL"
                        + " ORDER BY p.door_key, t.billing_month, t.cycle")
                .param(runId)
                .query((row, n) -> new CycleTotal(
                        row.getString(1),
                        YearMonth.parse(row.getString(2)),
                        Cycle.valueOf(row.getString(3).replace('-', '_').toUpperCase(Locale.ROOT)),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6) == null ? null : YearMonth.parse(row.getString(6)),
                        row.getLong(7)))
                .list();
    }

    /** What a run's plan found, projects in door order. */
    List<Suspect> suspects(long runId) {
        return jdbc.sql("SELECT s.bound, p.project_code, s.billing_month, s.tariff_code, s.unit_code, s.worst, s.cases"
                        + " FROM bill_suspect s JOIN project p ON p.id = s.project_id AND p.superseded_by IS NULL"
                        + " WHERE s.run_id = ? ORDER BY s.bound, p.door_key, s.billing_month, s.tariff_code, s.first")
                .param(runId)
                .query((row, n) -> new Suspect(
                        Suspect.Bound.of(row.getString(1)),
                        row.getString(2),
                        YearMonth.parse(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }

    private static String word(Cycle cycle) {
        return cycle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
