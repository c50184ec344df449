package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the tables {@code run}, {@code run_input}, {@code run_figure} and {@code run_event}. */
final class RunStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    RunStore(Database database, Clock clock) {
        this.jdbc = database.jdbc();
        this.clock = clock;
    }

    /** Records a new run of a business key as its next attempt. */
    RunRecord begin(RunParameters parameters, String command) {
        long runId = jdbc.sql("SELECT coalesce(max(run_id), 0) + 1 FROM run")
                .query(Long.class)
                .single();
        jdbc.sql(
                        "INSERT INTO run (run_id, job, key_text, attempt, as_of, parameters, status, started_at, pid, command)"
                                + " SELECT ?, ?, ?, 1 + count(*), ?, ?, 'running', ?, ?, ? FROM run WHERE job = ? AND key_text = ?")
                .params(
                        runId,
                        parameters.job(),
                        parameters.keyText(),
                        parameters.asOf().toString())
                .params(RunRows.parameters(parameters), Times.now(clock), pid(), command)
                .params(parameters.job(), parameters.keyText())
                .update();
        return find(runId).orElseThrow();
    }

    /** Records that this process goes on with an interrupted run. */
    RunRecord resume(RunRecord run, String command) {
        jdbc.sql(
                        "UPDATE run SET status = 'running', outcome = NULL, message = '[]', ended_at = NULL, pid = ?, command = ?"
                                + " WHERE run_id = ?")
                .params(pid(), command, run.runId())
                .update();
        event(run.runId(), "continued", command);
        return find(run.runId()).orElseThrow();
    }

    /** Records how a run ended; a step's own outcome stands when it ended well. */
    void end(long runId, RunStatus status, Outcome outcome, List<String> message) {
        jdbc.sql("UPDATE run SET status = ?, message = ?, ended_at = ?,"
                        + " outcome = CASE WHEN ? = 'DONE' THEN coalesce(declared, 'DONE') ELSE ? END WHERE run_id = ?")
                .params(status.stored(), RunRows.message(message), Times.now(clock))
                .params(outcome.name(), outcome.name(), runId)
                .update();
    }

    /** Adds an audit line. */
    void event(long runId, String event, String detail) {
        jdbc.sql("INSERT INTO run_event (event_id, run_id, at, event, detail)"
                        + " SELECT coalesce(max(event_id), 0) + 1, ?, ?, ?, ? FROM run_event")
                .params(runId, Times.now(clock), event, detail)
                .update();
    }

    Optional<RunRecord> find(long runId) {
        return jdbc.sql(RunRows.SELECT + " WHERE run_id = ?")
                .param(runId)
                .query(RunRows::map)
                .optional();
    }

    /** Runs that have not ended: whoever holds the lock knows that nobody works on them. */
    List<RunRecord> unfinished() {
        return jdbc.sql(RunRows.SELECT + " WHERE status IN ('running', 'interrupted') ORDER BY run_id")
                .query(RunRows::map)
                .list();
    }

    /** The latest time anything was recorded; empty in a new workspace. */
    String lastRecorded() {
        return jdbc.sql("SELECT coalesce(max(at), '') FROM (SELECT max(started_at) AS at FROM run"
                        + " UNION ALL SELECT max(ended_at) FROM run UNION ALL SELECT max(at) FROM run_event) AS times")
                .query(String.class)
                .single();
    }

    Figures figures(long runId) {
        return new StoredFigures(jdbc, runId);
    }

    /** Keeps the outcome a step declares until the run ends. */
    void outcome(long runId, Outcome outcome) {
        jdbc.sql("UPDATE run SET declared = ? WHERE run_id = ?")
                .params(outcome.name(), runId)
                .update();
    }

    void input(long runId, RunInput input) {
        jdbc.sql("INSERT INTO run_input (run_id, file, sha256, bytes) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (run_id, file) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes")
                .params(runId, input.file(), input.sha256(), input.bytes())
                .update();
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
