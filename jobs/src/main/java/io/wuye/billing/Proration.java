package io.wuye.billing;

/**
 * What a month is worth that is not served from its first day to its last (F3).
 *
 * <p>The amount of a month is Σ price × quantity × factor × days / {@link #divisor}, so the divisor is the number of
 * days that make a whole month.
 */
public enum Proration {
    /** Days served over days of the month. */
    ACTUAL {
        @Override
        public long divisor(int servedDays, int monthDays, boolean firstDayServed) {
            return monthDays;
        }
    },
    /** Days served over 30; a month served on all of its days is whole, however long. */
    FIXED30 {
        @Override
        public long divisor(int servedDays, int monthDays, boolean firstDayServed) {
            return servedDays == monthDays ? monthDays : 30;
        }
    },
    /** A month counts whole if it is served on its first day, otherwise not at all. */
    NEXT_MONTH {
        @Override
        public long divisor(int servedDays, int monthDays, boolean firstDayServed) {
            return firstDayServed ? servedDays : 0;
        }
    },
    /** A month served on any day counts whole. */
    WHOLE_MONTH {
        @Override
        public long divisor(int servedDays, int monthDays, boolean firstDayServed) {
            return servedDays;
        }
    };

    /**
     * The days that make a whole month; 0 when the month is not charged at all.
     *
     * @param servedDays days of the month with a tariff and a liable party, at least 1
     */
    public abstract long divisor(int servedDays, int monthDays, boolean firstDayServed);
}
