package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was run, beside a run that may be at work. */
public final class RunRecords {
    private final Database reader;

    public RunRecords(Database reader) {
        this.reader = reader;
    }

    /**
     * The latest runs, newest first.
     *
     * @param job only runs of this job; null means all
     * @param status only runs that stand so; null means all
     */
    public List<RunRecord> latest(@Nullable String job, @Nullable RunStatus status, int limit) {
        return reader
                .jdbc()
                .sql(RunRows.SELECT + " WHERE (? = '' OR job = ?) ORDER BY run_id DESC")
                .params(job == null ? "" : job, job == null ? "" : job)
                .query(RunRows::map)
                .list()
                .stream()
                .map(this::seen)
                .filter(run -> status == null || run.status() == status)
                .limit(limit)
                .toList();
    }

    /** One run and everything known of it. */
    public Optional<RunDetail> find(long runId) {
        return reader.jdbc()
                .sql(RunRows.SELECT + " WHERE run_id = ?")
                .param(runId)
                .query(RunRows::map)
                .optional()
                .map(run -> new RunDetail(
                        seen(run),
                        new BatchHistory(reader.jdbc()).steps(runId),
                        inputs(runId),
                        new StoredFigures(reader.jdbc(), runId).all(),
                        events(runId)));
    }

    /** A run whose process is gone was interrupted, though nobody has written that down yet. */
    private RunRecord seen(RunRecord run) {
        boolean local = reader.dialect() == Dialect.SQLITE;
        boolean dead = run.status() == RunStatus.RUNNING
                && local
                && ProcessHandle.of(run.pid()).isEmpty();
        return dead ? run.with(RunStatus.INTERRUPTED) : run;
    }

    private List<RunInput> inputs(long runId) {
        return reader.jdbc()
                .sql("SELECT file, sha256, bytes FROM run_input WHERE run_id = ? ORDER BY file")
                .param(runId)
                .query((row, number) -> new RunInput(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private List<RunEvent> events(long runId) {
        return reader.jdbc()
                .sql("SELECT at, event, detail FROM run_event WHERE run_id = ? ORDER BY event_id")
                .param(runId)
                .query((row, number) ->
                        new RunEvent(Times.instant(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }
}
