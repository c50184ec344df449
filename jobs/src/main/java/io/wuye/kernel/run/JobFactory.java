package io.wuye.kernel.run;

import org.springframework.batch.core.job.Job;

/** Builds one kind of job as a plain object, anew for each run; also for a run that is continued or retried. */
public interface JobFactory {
    /** The job's name, as in {@link RunParameters#job()}. */
    String job();

    /** Wires the job of this run; reads its parameters from {@code run} and does no work yet. */
    Job create(RunContext run);
}
