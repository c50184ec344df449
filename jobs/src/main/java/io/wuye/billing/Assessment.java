package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit should be charged of one fee item for one service period.
 *
 * @param tariff the version in force on the last served day: it gives due day, tax and rounding; null if nothing is served
 * @param amounts the arithmetic, sum by sum
 * @param segments what each party owes, in date order; amounts may be zero
 * @param parking why nothing can be said; then there are no segments
 */
public record Assessment(
        DateRange servicePeriod,
        @Nullable Tariff tariff,
        List<Amount> amounts,
        List<Segment> segments,
        @Nullable Parking parking) {
    static Assessment nothing(DateRange servicePeriod, @Nullable Parking parking) {
        return new Assessment(servicePeriod, null, List.of(), List.of(), parking);
    }
}
