package io.wuye.rating.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: means, renormalised sums and linear steps divide by what no decimal can hold, and a score must not
 * gain or lose a star by a rounding nobody decided on.
 *
 * @param denominator positive
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** Decimals of a fraction that no decimal can hold, when it is shown. */
    private static final int DECIMALS = 10;

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
    }

    public static Fraction of(BigDecimal decimal) {
        return new Fraction(decimal, BigDecimal.ONE);
    }

    /** The exact sum. */
    public Fraction plus(Fraction other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The exact product. */
    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** The exact quotient by a positive number. */
    public Fraction over(Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** This, or the bound it lies beyond. */
    public Fraction within(BigDecimal least, BigDecimal most) {
        if (compareTo(least) < 0) {
            return of(least);
        }
        return compareTo(most) > 0 ? of(most) : this;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Compares exactly, whatever would be shown. */
    public int compareTo(BigDecimal decimal) {
        return numerator.compareTo(decimal.multiply(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Rounded half up. */
    public BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** As it is shown: exact and in its shortest form, or with ten decimals where no decimal is exact. */
    public BigDecimal decimal() {
        BigDecimal shown = denominator.compareTo(BigDecimal.ONE) == 0 ? numerator : rounded(DECIMALS);
        return shortest(shown);
    }

    /** Without zeros at its end, and without an exponent. */
    public static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Equal numbers are equal, however they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(DECIMALS).stripTrailingZeros().hashCode();
    }
}
