package io.wuye.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds signs of made figures in what passes by. */
final class SignRules {
    /** A fifth: revisits spread evenly over two days would have a fiftieth in the last hour. */
    private static final int PART = 5;

    private final Signs signs;
    private final SortedMap<String, SortedMap<String, long[]>> revisits = new TreeMap<>();

    SignRules(Signs signs) {
        this.signs = signs;
    }

    /** Looks at when a revisit in time was recorded. */
    void revisit(String project, ClockResult result) {
        LocalDateTime due = result.due();
        LocalDateTime actual = result.actual();
        boolean inTime = result.clock().to() == TimeField.REVISITED_AT && result.verdict() == Verdict.MET;
        if (inTime && due != null && actual != null) {
            long[] counts = revisits.computeIfAbsent(project, code -> new TreeMap<>())
                    .computeIfAbsent(result.clock().id(), id -> new long[2]);
            counts[0]++;
            counts[1] += actual.isBefore(due.minusMinutes(signs.lastMinutes())) ? 0 : 1;
        }
    }

    /** Clocks by which too many revisits came just before they were due. */
    List<Sign> lastMinute() {
        List<Sign> found = new ArrayList<>();
        revisits.forEach((project, clocks) -> clocks.forEach((clock, counts) -> {
            if (counts[1] >= signs.atLeast() && counts[1] * PART >= counts[0]) {
                found.add(new Sign("last-minute-revisits", project, clock, counts[1], counts[0], ""));
            }
        }));
        return found;
    }

    /**
     * The largest burst of verdicts from one device, the earliest of equals.
     *
     * @param moments in order
     * @return the first and the last place of the burst; empty if there is none
     */
    List<Integer> burst(List<LocalDateTime> moments) {
        int first = 0;
        List<Integer> largest = List.of();
        int size = signs.burst() - 1;
        for (int last = 0; last < moments.size(); last++) {
            LocalDateTime earliest = moments.get(last).minusMinutes(signs.burstMinutes());
            while (moments.get(first).isBefore(earliest)) {
                first++;
            }
            if (last - first + 1 > size) {
                size = last - first + 1;
                largest = List.of(first, last);
            }
        }
        return largest;
    }
}
