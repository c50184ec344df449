package io.wuye.metering;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a meter showed on a day.
 *
 * @param day {@link LocalDate#MIN} for an initial reading whose day nobody noted
 * @param value units of the dial, at most four decimals
 */
public record Reading(LocalDate day, BigDecimal value, Kind kind) {
    /** Who says so. */
    public enum Kind {
        /** The register of meters: what it showed when it was put in. */
        INITIAL,
        /** Somebody who looked. */
        ACTUAL,
        /** Nobody looked; the next actual reading sets it right. */
        ESTIMATED,
        /** The register of meters: what it showed when it was taken off. */
        FINAL
    }

    /** Whether the day is known. */
    public boolean dated() {
        return !day.equals(LocalDate.MIN);
    }
}
