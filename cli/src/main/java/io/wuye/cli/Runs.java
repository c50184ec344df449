package io.wuye.cli;

import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.run.Runner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Starts runs of jobs for commands. */
public final class Runs {
    private Runs() {}

    /**
     * Runs a job to its end; continues first what an earlier call left unfinished.
     *
     * @param job the job of this command, which may know more than the one that would continue a dead run
     */
    public static RunResult run(Session session, RunParameters parameters, JobFactory job) {
        List<JobFactory> jobs = new ArrayList<>(List.of(job));
        jobs(session).stream().filter(other -> !other.job().equals(job.job())).forEach(jobs::add);
        return new Runner(jobs).run(session.workspace(), parameters, options(session, parameters.job()));
    }

    /** Goes on with an interrupted run, or runs again what a failed one was asked to do. */
    public static RunResult retry(Session session, long runId) {
        return new Runner(jobs(session)).retry(session.workspace(), runId, options(session, "jobs retry " + runId));
    }

    /** Gives up runs that were interrupted; returns them. */
    public static List<RunRecord> recover(Session session) {
        return new Runner(List.of()).recover(session.workspace(), options(session, "jobs recover"));
    }

    /** Forgets the steps of runs that ended well before a moment; returns how many runs. */
    public static int prune(Session session, Instant before) {
        return new Runner(List.of()).prune(session.workspace(), before, options(session, "jobs prune"));
    }

    /** Does work while no run can begin in the workspace. */
    public static <T> T alone(Session session, String command, Supplier<T> work) {
        return Runner.alone(session.workspace(), options(session, command), work);
    }

    private static List<JobFactory> jobs(Session session) {
        return Features.jobs(session.render(), Features.registers(session.findWorkspace()));
    }

    private static RunOptions options(Session session, String command) {
        return new RunOptions(
                "wuye " + command,
                session.lang(),
                session.patience(),
                session.allowClockBack(),
                session.showsProgress(),
                session.err(),
                session.surroundings().stop(),
                session.clock());
    }
}
