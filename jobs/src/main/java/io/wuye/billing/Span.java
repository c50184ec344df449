package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Days of one month on which nothing changes: one price, one quantity, one factor, one liable party.
 *
 * @param quantity square metres for {@link Method#AREA}, 1 for {@link Method#FIXED}
 * @param factor product of all reductions, 1 without any
 */
public record Span(DateRange days, Tariff tariff, BigDecimal quantity, BigDecimal factor, String party) {
    /** price × quantity × factor: yuan for a whole month, exact. */
    public BigDecimal monthlyYuan() {
        return tariff.unitPrice().multiply(quantity).multiply(factor);
    }

    public YearMonth month() {
        return YearMonth.from(days.first());
    }
}
