package io.wuye.service;

/**
 * When a fault counts as coming back: so many tickets of one category at one place within so many days in a row.
 *
 * @param times at least 2
 * @param days at least 1; both the first and the last count
 */
public record Recurring(int times, int days) {
    /** Three in thirty days. */
    public static final Recurring DEFAULT = new Recurring(3, 30);
}
