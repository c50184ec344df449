package io.wuye.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meter of a unit with its readings.
 *
 * @param tariffCode the fee item that its usage is charged under
 * @param digits whole digits of the dial; null if unknown, then it is never taken to have rolled over
 * @param ratio units of usage per unit of the dial
 * @param installedOn null if it was always there
 * @param initial what it showed then; null if nobody noted it, then its first reading is only a start
 * @param removedOn the day it was taken off; null while it is there
 * @param last what it showed then
 * @param replaces code of the meter it came for
 * @param readings in order of their days
 */
public record Meter(
        String code,
        MeterKind kind,
        String tariffCode,
        @Nullable Integer digits,
        BigDecimal ratio,
        @Nullable LocalDate installedOn,
        @Nullable BigDecimal initial,
        @Nullable LocalDate removedOn,
        @Nullable BigDecimal last,
        @Nullable String replaces,
        List<Reading> readings) {
    /** One more than the greatest reading; null if unknown. */
    public @Nullable BigDecimal dial() {
        return digits == null ? null : BigDecimal.TEN.pow(digits);
    }

    /** The same meter, put in and taken off as said. */
    Meter lasting(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal reading) {
        return new Meter(code, kind, tariffCode, digits, ratio, from, initial, to, reading, replaces, readings);
    }
}
