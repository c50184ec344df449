package io.wuye.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays what was posted against what was booked, run by run, so that a difference has a name. */
final class ReconcileRules {
    private ReconcileRules() {}

    /** The sum of what lies on or before a day; what has no voucher counts as well. */
    static long sumFen(List<Posting> postings, LocalDate through) {
        return postings.stream()
                .filter(posting -> posting.isIn(through))
                .mapToLong(Posting::amountFen)
                .reduce(0, Math::addExact);
    }

    /** Runs and projects whose two sides differ, by run. */
    static List<Mismatch> mismatches(List<Posting> posted, List<Posting> booked, LocalDate through) {
        Map<String, Side> sides = new TreeMap<>();
        posted.stream()
                .filter(one -> one.isIn(through))
                .forEach(one -> side(sides, one).posted(one));
        booked.stream()
                .filter(one -> one.isIn(through))
                .forEach(one -> side(sides, one).booked(one));
        List<Mismatch> differing = new ArrayList<>();
        sides.values().forEach(side -> {
            if (side.postedFen != side.bookedFen) {
                differing.add(new Mismatch(
                        side.runId, side.projectCode, String.join("、", side.sources), side.postedFen, side.bookedFen));
            }
        });
        return differing;
    }

    private static Side side(Map<String, Side> sides, Posting one) {
        return sides.computeIfAbsent(
                "%019d %s".formatted(one.runId(), one.projectCode()), none -> new Side(one.runId(), one.projectCode()));
    }

    /** Both sides of one run and project while they add up. */
    private static final class Side {
        private final long runId;
        private final String projectCode;
        private final SortedSet<String> sources = new TreeSet<>();
        private long postedFen;
        private long bookedFen;

        Side(long runId, String projectCode) {
            this.runId = runId;
            this.projectCode = projectCode;
        }

        void posted(Posting one) {
            sources.add(one.source());
            postedFen = Math.addExact(postedFen, one.amountFen());
        }

        void booked(Posting one) {
            sources.add(one.source());
            bookedFen = Math.addExact(bookedFen, one.amountFen());
        }
    }
}
