package io.wuye.kernel.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;

/**
 * A user's wish to stop (Ctrl-C, SIGTERM); work looks at it between chunks.
 *
 * <p>The program's main class takes the process's one from {@link #onSignals} and ends through {@link #exit}. A stop is
 * then orderly if the chunk at work ends within two seconds; otherwise the process ends as if it had been killed, which
 * costs that chunk and nothing else, because the next call continues the run.
 */
public final class Stop {
    private static final int EXIT_INTERRUPTED = 130;
    private static final long PATIENCE_MILLISECONDS = 1_900;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;

    /** A stop that the signals which end a process request; to be made once, first thing in the process. */
    public static Stop onSignals() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::linger, "stop"));
        return stop;
    }

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
            Batch.interrupt();
        }
    }

    /** Ends the process with this code, after a stop as well as in the ordinary way. */
    public void exit(int code) {
        System.out.flush();
        System.err.flush();
        if (requested) {
            // System.exit would wait for the hook below, which waits for this thread.
            Runtime.getRuntime().halt(code);
        }
        ended.countDown();
        System.exit(code);
    }

    /** The shutdown hook: holds the end of the process back while the run comes to its border. */
    private void linger() {
        if (ended.getCount() == 0) {
            return;
        }
        request();
        try {
            if (!ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(EXIT_INTERRUPTED);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
