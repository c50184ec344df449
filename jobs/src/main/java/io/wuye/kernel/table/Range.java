package io.wuye.kernel.table;

import java.math.BigDecimal;

/**
 * Numbers from one bound to the other.
 *
 * @param low lower bound
 * @param lowIncluded whether the lower bound itself belongs to it
 * @param high upper bound
 * @param highIncluded whether the upper bound itself belongs to it
 */
public record Range(BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {
    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    /** A trillion either way: no office counts further, and 1e308 is a mistake. */
    public static final Range WIDE = new Range(TRILLION.negate(), true, TRILLION, true);

    /** Another lower bound. */
    public Range from(BigDecimal bound, boolean included) {
        return new Range(bound, included, high, highIncluded);
    }

    /** Another upper bound. */
    public Range to(BigDecimal bound, boolean included) {
        return new Range(low, lowIncluded, bound, included);
    }

    /** The bound that a number breaks, {@code > 0} or {@code ≤ 1}; empty if it lies within. */
    public String broken(BigDecimal number) {
        int byLow = number.compareTo(low);
        if (lowIncluded ? byLow < 0 : byLow <= 0) {
            return lower();
        }
        int byHigh = number.compareTo(high);
        return (highIncluded ? byHigh > 0 : byHigh >= 0) ? upper() : "";
    }

    /** {@code > 0, ≤ 1}; only what is narrower than a trillion. */
    @Override
    public String toString() {
        String from = low.compareTo(WIDE.low) == 0 ? "" : lower();
        String to = high.compareTo(WIDE.high) == 0 ? "" : upper();
        return from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to;
    }

    private String lower() {
        return (lowIncluded ? "≥ " : "> ") + low.toPlainString();
    }

    private String upper() {
        return (highIncluded ? "≤ " : "< ") + high.toPlainString();
    }
}
