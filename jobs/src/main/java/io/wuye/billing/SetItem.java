package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;

/**
 * One fee item of many units that differ in nothing but area and party: what the line of each says, as whole numbers.
 *
 * <p>The amount is {@code times × ((area_e4 × mult + plus) / div)} in fen, the net amount
 * {@code (amount × netMult + netPlus) / netDiv}; divisions drop the remainder, what is added before them makes that half
 * up.
 *
 * @param tariff the version in force on all days
 * @param servicePeriod all of it is served
 */
record SetItem(
        Tariff tariff,
        DateRange servicePeriod,
        long times,
        long mult,
        long plus,
        long div,
        long netMult,
        long netPlus,
        long netDiv) {
    String code() {
        return tariff.code();
    }

    LocalDate dueDate() {
        return CycleRules.dueDate(tariff, servicePeriod);
    }

    /** Whether every unit owes the same. */
    boolean isFlat() {
        return mult == 0;
    }

    /** What a unit of this area owes, in fen. */
    long amountFen(long areaE4) {
        return times * ((areaE4 * mult + plus) / div);
    }

    /** The part of an amount without tax, in fen. */
    long netFen(long amountFen) {
        return (amountFen * netMult + netPlus) / netDiv;
    }
}
