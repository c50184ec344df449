package io.wuye.service;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Medians and percentiles of how long things took. */
final class DurationRules {
    private static final int HUNDRED = 100;
    private static final MathContext DIGITS = new MathContext(60);
    /** Less than this share of a half is the rounding of {@link #DIGITS}, not a difference. */
    private static final BigDecimal TIE = new BigDecimal("1e-30");

    private DurationRules() {}

    /**
     * The percentile by nearest rank: the smallest value that at least so many per cent do not exceed.
     *
     * @param sorted in rising order
     */
    static @Nullable Long nearestRank(int[] sorted, int percent) {
        if (sorted.length == 0) {
            return null;
        }
        long rank = ((long) percent * sorted.length + HUNDRED - 1) / HUNDRED;
        return (long) sorted[(int) Math.max(1, rank) - 1];
    }

    /**
     * The Kaplan–Meier median: the first time by which the estimated share of what is still open is a half or less. What
     * is open was at least as long as it has been open; to leave it out would make every desk look quick.
     *
     * @param closed how long what is done took, rising
     * @param open how long what is open has been so, rising; at equal times it was open while the other was done
     * @return null if more than half would still be open at the longest time
     */
    static @Nullable Long median(int[] closed, int[] open) {
        // The estimate is before × left / atRisk; between two open ones the factors cancel, so there is nothing to
        // round.
        BigDecimal before = BigDecimal.ONE;
        long atRisk = (long) closed.length + open.length;
        long left = atRisk;
        int nextOpen = 0;
        for (int i = 0; i < closed.length; ) {
            int time = closed[i];
            int gone = nextOpen;
            while (gone < open.length && open[gone] < time) {
                gone++;
            }
            if (gone > nextOpen) {
                before = before.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(atRisk), DIGITS);
                left -= gone - nextOpen;
                atRisk = left;
                nextOpen = gone;
            }
            for (; i < closed.length && closed[i] == time; i++) {
                left--;
            }
            if (isHalfOrLess(before, left, atRisk)) {
                return (long) time;
            }
        }
        return null;
    }

    private static boolean isHalfOrLess(BigDecimal before, long left, long atRisk) {
        BigDecimal twice = before.multiply(BigDecimal.valueOf(2 * left));
        BigDecimal whole = BigDecimal.valueOf(atRisk);
        return twice.subtract(whole).compareTo(whole.multiply(TIE)) <= 0;
    }
}
