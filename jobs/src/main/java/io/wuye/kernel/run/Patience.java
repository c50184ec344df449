package io.wuye.kernel.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process, which cannot tell us when it is done. */
final class Patience {
    private static final long PAUSE_MILLISECONDS = 100;

    private Patience() {}

    /** Asks again and again until the answer is yes or time is up; asks at least once. */
    static boolean until(Duration patience, BooleanSupplier question) {
        long start = System.nanoTime();
        while (!question.getAsBoolean()) {
            if (System.nanoTime() - start >= patience.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
