package io.wuye.billing;

import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fee item: from when, for whom, at which price, by which authority.
 *
 * @param versionId identity of this version in the register
 * @param code the fee item; versions and scopes of one item share it
 * @param unitPrice yuan per month (for {@link Cycle#SEASON}: per season, for {@link Cycle#ONCE}: per charge), times square
 *     metres for {@link Method#AREA} and in two parts; per unit of usage for {@link Method#USAGE}; on top of the tiers for
 *     {@link Method#LADDER}
 * @param tiers of a ladder, or the price of what is used in two parts; empty otherwise
 * @param days on which the price holds, inclusive
 * @param dueDay day of the month by which to pay, 1–31; beyond the month's end it is the last day
 * @param taxRate VAT inside the price, as a fraction
 * @param season of {@link Cycle#SEASON}, null otherwise
 * @param twoPart base share and cap of a season in two parts, null otherwise
 * @param account the revenue account, if not the policy's
 * @param agency collected for somebody else (代收)
 * @param authority the contract clause or filing that allows the price
 */
public record Tariff(
        long versionId,
        String code,
        String name,
        Method method,
        BigDecimal unitPrice,
        List<Tier> tiers,
        Cycle cycle,
        Timing timing,
        Scope scope,
        DateRange days,
        int dueDay,
        BigDecimal taxRate,
        Proration proration,
        Rounding rounding,
        AnnualBasis basis,
        @Nullable Season season,
        @Nullable TwoPart twoPart,
        @Nullable String account,
        boolean agency,
        String authority) {
    public Tariff {
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: " + code + " " + unitPrice);
        }
        if ((season == null) == (cycle == Cycle.SEASON)) {
            throw new IllegalArgumentException("a season belongs to cycle season: " + code);
        }
        tiers = List.copyOf(tiers);
    }

    /** Whether meters are read for it. */
    public boolean metered() {
        return method == Method.USAGE || method == Method.LADDER || twoPart != null;
    }

    /** Whether it is billed as shares of pools. */
    public boolean shared() {
        return method == Method.SHARE;
    }

    /** Whether its price is for a square metre. */
    public boolean byArea() {
        return method == Method.AREA || twoPart != null;
    }

    /** Whether its months are reckoned one by one. */
    boolean byMonth() {
        return !metered() && !shared() && cycle.months() > 0;
    }
}
