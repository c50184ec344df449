package io.wuye.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How well was paid what was charged (F14), late fees and costs left out.
 *
 * @param key the project, building, item, month or year
 * @param units units with a charge
 * @param paidUnits those of them with nothing open
 * @param chargedFen after credits
 * @param openFen what of it is open, overdue or not
 * @param overdueFen what of it is open and overdue
 * @param oldFen what was overdue and open when the year began
 * @param recoveredFen what of that was paid since
 */
record Rate(
        RateScope scope,
        String key,
        long units,
        long paidUnits,
        long chargedFen,
        long openFen,
        long overdueFen,
        long oldFen,
        long recoveredFen) {
    private static final int DECIMALS = 6;

    long collectedFen() {
        return chargedFen - openFen;
    }

    /** Collected / charged. */
    @Nullable BigDecimal collection() {
        return fraction(collectedFen(), chargedFen);
    }

    /** Units with nothing open / units with a charge. */
    @Nullable BigDecimal household() {
        return fraction(paidUnits, units);
    }

    /** Open and overdue / charged. */
    @Nullable BigDecimal arrears() {
        return fraction(overdueFen, chargedFen);
    }

    /** Recovered / what was overdue when the year began. */
    @Nullable BigDecimal recovery() {
        return fraction(recoveredFen, oldFen);
    }

    private static @Nullable BigDecimal fraction(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
