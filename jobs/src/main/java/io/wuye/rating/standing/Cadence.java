package io.wuye.rating.standing;

/**
 * How often subjects of a star are inspected.
 *
 * @param times inspections in each window; 0: exempt
 */
public record Cadence(Integer star, Window window, Integer times) {
    /** Calendar windows. */
    public enum Window {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Window(int months) {
            this.months = months;
        }

        /** How long it is. */
        public int months() {
            return months;
        }
    }
}
