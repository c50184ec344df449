package io.wuye.cli;

import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunOptions;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.run.Runner;
import io.wuye.kernel.run.Stop;
import java.util.ArrayList;
import java.util.List;

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
        Features.jobs(session.render()).stream()
                .filter(other -> !other.job().equals(job.job()))
                .forEach(jobs::add);
        RunOptions options = new RunOptions(
                "wuye " + parameters.job(),
                session.lang(),
                session.patience(),
                session.allowClockBack(),
                session.showsProgress(),
                session.err(),
                new Stop(),
                session.clock());
        return new Runner(jobs).run(session.workspace(), parameters, options);
    }
}
