package io.wuye.billing;

/** How long one service period is. */
public enum Cycle {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** A part of every year, charged once, in the month in which it begins. */
    SEASON(0),
    /** One charge on the first day of the tariff; never prorated. */
    ONCE(0);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /** Months of a service period, aligned to the calendar year; 0 for SEASON and ONCE. */
    public int months() {
        return months;
    }
}
