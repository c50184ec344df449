package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one party should be charged for consecutive days of a service period.
 *
 * @param quantity square metres or 1; null when it changes within the days
 * @param unitPrice yuan; null when it changes within the days
 * @param factor product of reductions; null when it changes within the days
 */
public record Segment(
        DateRange days,
        String party,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal factor,
        long amountFen) {}
