package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;

/** The tables {@code run}, {@code run_input}, {@code run_figure} and {@code run_event}. */
final class RunStore {
    private final Database database;

    RunStore(Database database) {
        this.database = database;
    }

    Figures figures(long runId) {
        return new StoredFigures(database.jdbc(), runId);
    }

    void outcome(long runId, Outcome outcome) {
        database.jdbc()
                .sql("UPDATE run SET outcome = ? WHERE run_id = ?")
                .params(outcome.name(), runId)
                .update();
    }

    void input(long runId, RunInput input) {
        database.jdbc()
                .sql("INSERT INTO run_input (run_id, file, sha256, bytes) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (run_id, file) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes")
                .params(runId, input.file(), input.sha256(), input.bytes())
                .update();
    }
}
