package io.wuye.kernel.run;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the batch framework recorded, read and mended in its own tables: its API has no way to do either for a dead run. */
final class BatchHistory {
    private static final String OPEN = "('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";

    private final JdbcClient jdbc;

    BatchHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps of a run, each as it ended last, in the order they were first begun. */
    List<StepRecord> steps(long runId) {
        return jdbc.sql("""
                        SELECT s.step_name, s.status, s.write_count, s.start_time, s.end_time
                        FROM batch_step_execution s
                        JOIN (SELECT s.step_name, max(s.step_execution_id) AS latest, min(s.step_execution_id) AS first
                              FROM batch_step_execution s
                              JOIN batch_job_execution_params p ON p.job_execution_id = s.job_execution_id
                              WHERE p.parameter_name = 'run' AND p.parameter_value = ?
                              GROUP BY s.step_name) AS one ON one.latest = s.step_execution_id
                        ORDER BY one.first""")
                .param(Long.toString(runId))
                .query((row, number) -> new StepRecord(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        local(row.getTimestamp(4)),
                        local(row.getTimestamp(5))))
                .list();
    }

    /** Where a run stopped: its first step that is not complete, or nothing when it died between two steps. */
    String place(long runId) {
        return steps(runId).stream()
                .filter(step -> !step.status().equals("COMPLETED"))
                .map(StepRecord::name)
                .reduce((first, second) -> second.contains(":") && second.startsWith(first + ":") ? second : first)
                .orElse("");
    }

    /** Whether all of a run was done: it may have died after its last step, before we wrote that down. */
    boolean complete(long runId) {
        return jdbc.sql("""
                                SELECT count(*) FROM batch_job_execution e
                                JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
                                WHERE p.parameter_name = 'run' AND p.parameter_value = ? AND e.status = 'COMPLETED'""").param(Long.toString(runId)).query(Long.class).single() > 0;
    }

    /** Marks what a dead process left open as failed, from which a restart goes on. Only under the lock. */
    void settle(Clock clock) {
        Timestamp now = Timestamp.from(clock.instant());
        for (String table : List.of("batch_step_execution", "batch_job_execution")) {
            jdbc.sql("UPDATE " + table + " SET status = 'FAILED', exit_code = 'FAILED', end_time = ?, last_updated = ?,"
                            + " version = version + 1 WHERE status IN " + OPEN)
                    .params(now, now)
                    .update();
        }
        forgetUnbegun();
    }

    /** A process that died between recording an instance and its first execution left what no restart accepts. */
    private void forgetUnbegun() {
        jdbc.sql("DELETE FROM batch_job_instance WHERE NOT EXISTS (SELECT 1 FROM batch_job_execution e"
                        + " WHERE e.job_instance_id = batch_job_instance.job_instance_id)")
                .update();
    }

    /**
     * Takes times that lie ahead of the clock back to now. A restart finds a step's last execution by its time, and would
     * take an older one for the last when the clock was moved back.
     */
    void clampTo(Clock clock) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("UPDATE batch_step_execution SET create_time = ? WHERE create_time > ?")
                .params(now, now)
                .update();
    }

    /** Deletes what the framework recorded of runs that ended well before a moment; returns how many runs those were. */
    int prune(Instant before) {
        jdbc.sql("CREATE TEMPORARY TABLE pruned (job_execution_id BIGINT, run_id BIGINT)")
                .update();
        jdbc.sql("INSERT INTO pruned SELECT p.job_execution_id, r.run_id FROM run r JOIN batch_job_execution_params p"
                        + " ON p.parameter_name = 'run' AND p.parameter_value = CAST(r.run_id AS TEXT)"
                        + " WHERE r.status = 'done' AND r.ended_at < ?")
                .param(Times.text(before))
                .update();
        int runs = jdbc.sql("SELECT COUNT(DISTINCT run_id) FROM pruned")
                .query(Integer.class)
                .single();
        String executions = " WHERE job_execution_id IN (SELECT job_execution_id FROM pruned)";
        jdbc.sql("DELETE FROM batch_step_execution_context WHERE step_execution_id IN"
                        + " (SELECT step_execution_id FROM batch_step_execution" + executions + ")")
                .update();
        for (String table : List.of(
                "batch_step_execution",
                "batch_job_execution_context",
                "batch_job_execution_params",
                "batch_job_execution")) {
            jdbc.sql("DELETE FROM " + table + executions).update();
        }
        jdbc.sql("DELETE FROM run_step WHERE run_id IN (SELECT run_id FROM pruned)")
                .update();
        forgetUnbegun();
        jdbc.sql("DROP TABLE pruned").update();
        return runs;
    }

    private static @Nullable LocalDateTime local(@Nullable Timestamp time) {
        return time == null ? null : time.toLocalDateTime();
    }
}
