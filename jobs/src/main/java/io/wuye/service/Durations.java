package io.wuye.service;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How long things took, and how long what is open has taken so far: four bytes each, so that a million tickets are a few
 * megabytes.
 */
final class Durations {
    private static final int FIRST = 64;

    private final Seconds closed = new Seconds();
    private final Seconds open = new Seconds();

    void closed(long seconds) {
        closed.add(seconds);
    }

    void open(long seconds) {
        open.add(seconds);
    }

    int closed() {
        return closed.size;
    }

    int open() {
        return open.size;
    }

    /** Within how many seconds half was done, open ones counted (Kaplan–Meier); null if half is not done yet. */
    @Nullable Long median() {
        return DurationRules.median(closed.sorted(), open.sorted());
    }

    /** Within how many seconds so many per cent of what is done were done (nearest rank); null of nothing. */
    @Nullable Long percentile(int percent) {
        return DurationRules.nearestRank(closed.sorted(), percent);
    }

    /** A list of whole seconds that grows. */
    private static final class Seconds {
        private int[] values = new int[FIRST];
        private int size;
        private boolean isSorted;

        void add(long seconds) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = (int) Math.min(Integer.MAX_VALUE, Math.max(0, seconds));
            isSorted = false;
        }

        int[] sorted() {
            if (!isSorted) {
                values = Arrays.copyOf(values, size);
                Arrays.sort(values);
                values = size == 0 ? new int[FIRST] : values;
                isSorted = true;
            }
            return size == 0 ? new int[0] : values;
        }
    }
}
