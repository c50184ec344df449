package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;

/** Everything a job's factory and its steps may ask of the run they belong to. */
public final class RunContext {
    private final Workspace workspace;
    private final RunRecord run;
    private final RunStore store;
    private final Batch batch;
    private final Messages messages;

    RunContext(Workspace workspace, RunRecord run, RunStore store, Batch batch, Messages messages) {
        this.workspace = workspace;
        this.run = run;
        this.store = store;
        this.batch = batch;
        this.messages = messages;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The open database; what is written through it inside a step belongs to the step's transaction. */
    public Database database() {
        return batch.database();
    }

    /** Builds steps and jobs. */
    public Batch batch() {
        return batch;
    }

    /** The run's number; a continued run keeps it. */
    public long runId() {
        return run.runId();
    }

    /** 1 for the first run of a business key, one more for every later one. */
    public int attempt() {
        return run.attempt();
    }

    /** The day the run takes as today. */
    public LocalDate asOf() {
        return run.parameters().asOf();
    }

    /** What the run was asked to do, as it was recorded. */
    public RunParameters parameters() {
        return run.parameters();
    }

    public Messages messages() {
        return messages;
    }

    /** Shows a person how far a step is. */
    public Progress progress() {
        return batch.progress();
    }

    /** The user's wish to stop, for work that takes more than a second. */
    public Stop stop() {
        return batch.stop();
    }

    /** What steps leave for the summary. */
    public Figures figures() {
        return store.figures(run.runId());
    }

    /** Says that the run ends otherwise than {@code DONE}, e.g. with parked rows; part of the step's transaction. */
    public void outcome(Outcome outcome) {
        store.outcome(run.runId(), outcome);
    }

    /**
     * Records a file the run reads, with its digest (64 lower-case hex digits) and size; inside the workspace by its path
     * from there, so that a workspace may be moved.
     */
    public void input(Path file, String sha256, long bytes) {
        Path root = workspace.root();
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        store.input(run.runId(), new RunInput(shown.toString(), sha256, bytes));
    }
}
