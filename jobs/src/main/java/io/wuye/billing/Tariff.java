package io.wuye.billing;

import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fee item: from when, for whom, at which price, by which authority.
 *
 * @param versionId identity of this version in the register
 * @param code the fee item; versions and scopes of one item share it
 * @param unitPrice yuan per month (for {@link Cycle#ONCE}: per charge), times square metres for {@link Method#AREA}
 * @param days on which the price holds, inclusive
 * @param dueDay day of the month by which to pay, 1–31; beyond the month's end it is the last day
 * @param taxRate VAT inside the price, as a fraction
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
        Cycle cycle,
        Timing timing,
        Scope scope,
        DateRange days,
        int dueDay,
        BigDecimal taxRate,
        Proration proration,
        Rounding rounding,
        AnnualBasis basis,
        @Nullable String account,
        boolean agency,
        String authority) {
    public Tariff {
        if (unitPrice.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative: " + code + " " + unitPrice);
        }
    }
}
