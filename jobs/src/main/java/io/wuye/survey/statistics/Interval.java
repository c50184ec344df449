package io.wuye.survey.statistics;

/** A 95 % interval. */
public record Interval(double lower, double upper) {
    /** An interval around a value, cut off where no value can be. */
    public static Interval around(double value, double half, double least, double greatest) {
        return new Interval(Math.max(least, value - half), Math.min(greatest, value + half));
    }
}
