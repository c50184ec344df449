package io.wuye.kernel.run;

import org.springframework.batch.core.job.JobInterruptedException;

/** A user's wish to stop (Ctrl-C, SIGTERM); work looks at it between chunks. */
public final class Stop {
    private volatile boolean requested;

    /** Asks the run to stop at the next border. */
    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }

    /**
     * Ends the current step, rolling it back, if the user wants to stop; to be called every second or so by long work.
     *
     * @throws JobInterruptedException if a stop was requested
     */
    public void check() throws JobInterruptedException {
        if (requested) {
            throw new JobInterruptedException("stop requested");
        }
    }
}
