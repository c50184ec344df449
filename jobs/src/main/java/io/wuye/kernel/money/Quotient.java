package io.wuye.kernel.money;

import java.math.BigDecimal;

/**
 * An exact fraction of yuan: what an amount is before its one rounding.
 *
 * <p>Days divide by 28 to 31, so a decimal cannot hold {@code 224.519 × 16/31}; the division waits for the rounding.
 *
 * @param numerator exact decimal, may be negative
 * @param denominator positive
 */
public record Quotient(BigDecimal numerator, long denominator) {
    public static final Quotient ZERO = new Quotient(BigDecimal.ZERO, 1);

    public Quotient {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    /** The exact sum; nothing is rounded. */
    public Quotient plus(Quotient other) {
        if (denominator == other.denominator) {
            return new Quotient(numerator.add(other.numerator), denominator);
        }
        BigDecimal sum = numerator
                .multiply(BigDecimal.valueOf(other.denominator))
                .add(other.numerator.multiply(BigDecimal.valueOf(denominator)));
        return new Quotient(sum, Math.multiplyExact(denominator, other.denominator));
    }

    /** The smaller of two. */
    public Quotient atMost(Quotient limit) {
        BigDecimal here = numerator.multiply(BigDecimal.valueOf(limit.denominator));
        BigDecimal there = limit.numerator.multiply(BigDecimal.valueOf(denominator));
        return here.compareTo(there) <= 0 ? this : limit;
    }
}
