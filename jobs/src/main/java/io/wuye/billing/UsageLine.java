package io.wuye.billing;

import io.wuye.metering.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was counted between two readings, with its price: {@code (Σ step price × quantity + added × usage) × factor}.
 *
 * @param tariff the version in force on the day of the second reading
 * @param factor product of reductions on that day
 * @param before usage that filled the tiers before this one; 0 without a ladder
 * @param steps the prices that the usage falls under, in order
 * @param added flat price on top of the tiers
 */
public record UsageLine(
        Interval interval, Tariff tariff, BigDecimal factor, BigDecimal before, List<Step> steps, BigDecimal added) {
    /** A part of the usage at one price. */
    public record Step(BigDecimal quantity, BigDecimal price) {}

    /** The exact sum in yuan. */
    public BigDecimal yuan() {
        BigDecimal sum = interval.usage().multiply(added);
        for (Step step : steps) {
            sum = sum.add(step.quantity.multiply(step.price));
        }
        return sum.multiply(factor);
    }
}
