package io.wuye.rating.score;

/**
 * What the items of one source add up to.
 *
 * @param earned marks of the items that count
 * @param applicable maxima of those items
 * @param score out of 100
 */
public record Tally(Fraction earned, Fraction applicable, Fraction score) {
    static final Tally NOTHING = new Tally(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
}
