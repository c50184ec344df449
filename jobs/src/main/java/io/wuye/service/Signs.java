package io.wuye.service;

/**
 * What looks as if figures were made rather than earned.
 *
 * @param lastMinutes before a revisit is due
 * @param atLeast so many revisits in them, and a fifth of all, are a sign
 * @param burst so many verdicts “satisfied” from one device
 * @param burstMinutes within so many minutes
 */
public record Signs(int lastMinutes, int atLeast, int burst, int burstMinutes) {
    /** Five revisits in the last hour; five verdicts in ten minutes. */
    public static final Signs DEFAULT = new Signs(60, 5, 5, 10);
}
