package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;

/**
 * Days on which nothing changes: one price, one quantity, one factor, one liable party. They lie in one month where the
 * price is monthly.
 *
 * @param quantity square metres where the price is by area, otherwise 1
 * @param factor product of all reductions, 1 without any
 */
public record Span(DateRange days, Tariff tariff, BigDecimal quantity, BigDecimal factor, String party) {
    /** price × quantity × factor: yuan for a whole month or season, exact. */
    public BigDecimal wholeYuan() {
        return tariff.unitPrice().multiply(quantity).multiply(factor);
    }
}
