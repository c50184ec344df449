package io.wuye.kernel.run;

import io.wuye.kernel.workspace.Workspace;
import java.util.List;

/**
 * Carries out runs: one at a time per workspace, each recorded, each finished before the next begins.
 *
 * <p>The factories of all jobs are handed over, because the next call of any job first finishes a run that died.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Runner {
    private final List<JobFactory> factories;

    public Runner(List<JobFactory> factories) {
        this.factories = List.copyOf(factories);
    }

    /**
     * Runs a job to its end.
     *
     * @throws io.wuye.kernel.text.Refusal if another run holds the workspace, an earlier run cannot be settled, the
     *     storage fails, the user stops it, or the job itself refuses
     */
    public RunResult run(Workspace workspace, RunParameters parameters, RunOptions options) {
        throw new UnsupportedOperationException(factories + " " + workspace + parameters + options);
    }
}
