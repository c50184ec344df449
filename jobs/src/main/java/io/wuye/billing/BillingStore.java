package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what a billing run planned: the imports it knew, a digest per range, what it parked. */
final class BillingStore {
    private final JdbcClient jdbc;

    BillingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens a run: fixes which imports it knows. */
    void open(long runId, BillingParameters run) {
        jdbc.sql("INSERT INTO bill_run (run_id, mode, scope, as_of, known_import)"
                        + " SELECT ?, ?, ?, ?, COALESCE(MAX(import_id), 0) FROM import_file")
                .params(runId, run.mode().code(), run.keyText(), run.asOf().toString())
                .update();
    }

    /** What the run that posted a charge knew. */
    Known known(long runId) {
        return jdbc.sql("SELECT known_import FROM bill_run WHERE run_id = ?")
                .param(runId)
                .query((row, n) -> new Known(row.getLong(1)))
                .single();
    }

    /** The last plan made for the same months and projects. */
    Optional<Long> lastPlan(String scope) {
        return jdbc.sql("SELECT MAX(run_id) FROM bill_run WHERE mode = 'plan' AND scope = ?")
                .param(scope)
                .query((row, n) -> Optional.of(row.getLong(1)).filter(id -> id > 0))
                .single();
    }

    /** Keeps the plan of one range. */
    void planned(long runId, Range range, String digest) {
        jdbc.sql("INSERT INTO bill_range (run_id, label, first, digest) VALUES (?, ?, ?, ?)")
                .params(runId, range.label(), range.from(), digest)
                .update();
    }

    /** The digest of one range's plan. */
    String digest(long runId, Range range) {
        return jdbc.sql("SELECT digest FROM bill_range WHERE run_id = ? AND label = ? AND first = ?")
                .params(runId, range.label(), range.from())
                .query(String.class)
                .single();
    }

    /** The digests of a run's ranges, in an order that depends on no id. */
    List<String> digests(long runId) {
        return jdbc.sql("SELECT digest FROM bill_range WHERE run_id = ? ORDER BY digest")
                .param(runId)
                .query(String.class)
                .list();
    }

    /** Keeps the fee items of a unit that a run could not bill. */
    void park(long runId, YearMonth month, Reckoning reckoning) {
        for (Reckoning.ParkedItem item : reckoning.parked()) {
            jdbc.sql("INSERT INTO bill_parked"
                            + " (run_id, billing_month, unit_id, tariff_code, code, days_from, days_to, subject)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            runId,
                            month.toString(),
                            reckoning.unit().id(),
                            item.tariffCode(),
                            item.parking().code().code(),
                            item.parking().days().first().toString(),
                            item.parking().days().last().toString())
                    .param(item.parking().subject())
                    .update();
        }
    }

    /** What a run parked, in door order: project, unit, item, code, first day, last day, subject. */
    void parked(long runId, Consumer<@Nullable Object[]> sink) {
        jdbc.sql("SELECT u.project_code, u.unit_code, k.tariff_code, k.code, k.days_from, k.days_to, k.subject"
                        + " FROM bill_parked k JOIN unit u ON u.id = k.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project p ON p.id = u.project_id AND p.superseded_by IS NULL"
                        + " WHERE k.run_id = ? ORDER BY p.door_key, u.door_key, k.billing_month, k.tariff_code")
                .param(runId)
                .query(row -> {
                    sink.accept(values(row, 7));
                });
    }

    /**
     * Units of the projects of a run for which nothing stands in a period, in door order: project, unit, building, and
     * whether the run parked an item of theirs, or they are not handed over before its end.
     *
     * @param project null for all
     */
    void unbilled(long runId, Period period, @Nullable String project, Consumer<@Nullable Object[]> sink) {
        jdbc.sql("SELECT u.project_code, u.unit_code, u.building, CASE WHEN EXISTS (SELECT 1 FROM bill_parked k"
                        + " WHERE k.run_id = ? AND k.unit_id = u.id) THEN 'parked'"
                        + " WHEN u.handover_date > ? THEN 'not-handed-over' ELSE 'nothing-due' END"
                        + " FROM unit u JOIN project p ON p.id = u.project_id AND p.superseded_by IS NULL"
                        + " WHERE u.superseded_by IS NULL AND (? = '' OR u.project_code = ?) AND u.id NOT IN"
                        + " (SELECT c.unit_id FROM charge c JOIN charge_set s ON s.set_id = c.set_id"
                        + " WHERE c.billing_month BETWEEN ? AND ? AND s.kind <> 'opening')"
                        + " ORDER BY p.door_key, u.door_key")
                .params(
                        runId,
                        period.lastDay().toString(),
                        project == null ? "" : project,
                        project == null ? "" : project)
                .params(period.start().toString(), period.end().toString())
                .query(row -> {
                    sink.accept(values(row, 4));
                });
    }

    /** How many units there are. */
    long units() {
        return jdbc.sql("SELECT COUNT(*) FROM bill_unit").query(Long.class).single();
    }

    /** What stands for a period, counted and summed. */
    Standing standing(Period period) {
        String sets = " FROM charge_set WHERE billing_month BETWEEN ? AND ? AND kind ";
        String opening = "SELECT set_id" + sets + "= 'opening'";
        String first = period.start().toString();
        String last = period.end().toString();
        boolean some = jdbc.sql("SELECT COUNT(*) FROM (" + opening + ") o")
                        .params(first, last)
                        .query(Long.class)
                        .single()
                > 0;
        // Opening arrears are rare, and to look for them costs as much as to count.
        String units = "SELECT DISTINCT unit_id FROM charge WHERE billing_month BETWEEN ? AND ?"
                + (some ? " AND set_id NOT IN (" + opening + ")" : "");
        return jdbc.sql("SELECT COALESCE(SUM(lines), 0), (SELECT COUNT(*) FROM (" + units
                        + ") u), COALESCE(SUM(amount_fen), 0)" + sets + "<> 'opening'")
                .params(first, last)
                .params(some ? List.of(first, last, first, last) : List.of(first, last))
                .query((row, n) -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Lines, units with a line and their sum in fen. */
    record Standing(long lines, long units, long amountFen) {}

    /** What a run posted of one kind, counted and summed in fen. */
    Posted posted(long runId, ChargeKind kind) {
        return jdbc.sql("SELECT COALESCE(SUM(lines), 0), COALESCE(SUM(amount_fen), 0) FROM charge_set"
                        + " WHERE run_id = ? AND kind = ?")
                .params(runId, kind.code())
                .query((row, n) -> new Posted(row.getLong(1), row.getLong(2)))
                .single();
    }

    /**
     * What was posted of a slice since a set began, counted and summed line by line: a set says what its lines come to,
     * this says what they are.
     */
    Posted lines(Slice slice, long firstSet) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM charge"
                        + " WHERE billing_month = ? AND unit_id BETWEEN ? AND ? AND set_id >= ?")
                .params(slice.month().toString(), slice.first(), slice.last(), firstSet)
                .query((row, n) -> new Posted(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Lines and their sum in fen. */
    record Posted(long lines, long amountFen) {}

    static @Nullable Object[] values(ResultSet row, int count) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }
}
