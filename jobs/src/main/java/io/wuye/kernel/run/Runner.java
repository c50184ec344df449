package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.StorageFaults;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out runs: one at a time per workspace, each recorded, each finished before the next begins.
 *
 * <p>The factories of all jobs are handed over, because the next call of any job first finishes a run that died.
 */
public final class Runner {
    private final List<JobFactory> factories;

    public Runner(List<JobFactory> factories) {
        this.factories = List.copyOf(factories);
    }

    /**
     * Runs a job to its end.
     *
     * @throws Refusal if another run holds the workspace, an earlier run cannot be settled, the storage fails, the user
     *     stops it, or the job itself refuses
     */
    public RunResult run(Workspace workspace, RunParameters parameters, RunOptions options) {
        return locked(workspace, options, session -> session.run(parameters));
    }

    /**
     * Runs again what a run was asked to do: an interrupted one goes on, a failed or finished one gets a next attempt.
     *
     * @throws Refusal as {@link #run}; NOTHING if there is no such run
     */
    public RunResult retry(Workspace workspace, long runId, RunOptions options) {
        return locked(workspace, options, session -> session.run(session.parametersOf(runId)));
    }

    /**
     * Settles what dead or interrupted runs left, without going on with them: they are recorded as failed and stand no
     * longer in the way. What their finished steps wrote stays.
     *
     * @return the runs that were given up, as they were
     */
    public List<RunRecord> recover(Workspace workspace, RunOptions options) {
        return locked(workspace, options, RunSession::giveUp);
    }

    /**
     * Forgets how the framework went through runs that ended well before a moment: the steps that {@link RunDetail} tells
     * of. That they ran, on what and with which result, stays.
     *
     * @return how many runs were forgotten
     */
    public int prune(Workspace workspace, Instant before, RunOptions options) {
        return locked(workspace, options, session -> session.prune(before));
    }

    private <T> T locked(Workspace workspace, RunOptions options, Function<RunSession, T> work) {
        return alone(workspace, options, () -> {
            try (Database database = Database.writer(workspace)) {
                DatabaseLock.take(database, options.patience());
                return work.apply(new RunSession(workspace, database, factories, options));
            }
        });
    }

    /** Does work, with the database closed, while no run can begin in this workspace. */
    @SuppressWarnings("try") // The locks are held, not used.
    public static <T> T alone(Workspace workspace, RunOptions options, Supplier<T> work) {
        Holder self = new Holder(ProcessHandle.current().pid(), Times.now(options.clock()), options.command());
        Path beside = Database.folder(workspace.databaseUrl()).orElse(workspace.root());
        try (WorkspaceLock lock = WorkspaceLock.take(workspace.root(), self, options.patience());
                // Two workspaces may name one file; the lock of the folder it lies in keeps them apart.
                @Nullable WorkspaceLock other = beside.equals(workspace.root())
                                ? null
                                : WorkspaceLock.take(beside, self, options.patience())) {
            return work.get();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw StorageFaults.find(failure, workspace.root().toString())
                    .<RuntimeException>map(refusal -> refusal)
                    .orElse(failure);
        }
    }
}
