package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Interval;
import io.wuye.metering.Meter;
import io.wuye.metering.MeterKind;
import io.wuye.metering.MeterRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meters by which a pool is shared out, and what they counted in its period.
 *
 * <p>They are those of the pool's own fee item, or if its project has none, all there are, if they measure one thing. A
 * meter that was not read, or read wrongly, would make the others pay for its unit: then the pool waits.
 */
final class PoolMeters {
    private static final int NAMED = 5;

    private final Pool pool;
    private final DateRange period;
    private final boolean ofItem;
    private final Set<MeterKind> kinds = EnumSet.noneOf(MeterKind.class);
    private final List<String> unread = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    /** @param ofProject all meters of the pool's project, by unit */
    PoolMeters(Pool pool, Collection<List<Meter>> ofProject) {
        this.pool = pool;
        this.period = pool.period().days();
        this.ofItem = ofProject.stream().flatMap(List::stream).anyMatch(this::isOfItem);
        ofProject.forEach(ofUnit -> ofUnit.stream().map(Meter::kind).forEach(kinds::add));
    }

    private boolean isOfItem(Meter meter) {
        return meter.tariffCode().equals(pool.tariffCode());
    }

    /** The weight of a unit with these meters. A true-up that takes back more than was used counts as nothing. */
    long weight(List<Meter> ofUnit) {
        List<Meter> meters =
                ofUnit.stream().filter(meter -> !ofItem || isOfItem(meter)).toList();
        meters.stream()
                .filter(meter -> MeterRules.unread(meter, period))
                .map(Meter::code)
                .forEach(unread::add);
        BigDecimal usage = BigDecimal.ZERO;
        for (Interval interval : MeterRules.intervals(meters)) {
            if (period.contains(interval.to().day())) {
                usage = usage.add(interval.usage());
                if (interval.doubtful()) {
                    doubtful.add(interval.meter().code());
                }
            }
        }
        return usage.max(BigDecimal.ZERO)
                .movePointRight(pool.basis().decimals())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Why the pool cannot be shared out by these meters; null if it can. To be asked after all units. */
    @Nullable PoolParking parking() {
        if (kinds.isEmpty()) {
            return new PoolParking(PoolParking.Code.NO_METERS, "");
        }
        if (!ofItem && kinds.size() > 1) {
            return new PoolParking(PoolParking.Code.METERS_MIXED, "");
        }
        if (!doubtful.isEmpty()) {
            return new PoolParking(PoolParking.Code.READING_DOUBTFUL, named(doubtful));
        }
        return unread.isEmpty() ? null : new PoolParking(PoolParking.Code.NO_READING, named(unread));
    }

    private static String named(List<String> codes) {
        String first = String.join("、", codes.subList(0, Math.min(NAMED, codes.size())));
        return codes.size() > NAMED ? first + " … (" + codes.size() + ")" : first;
    }
}
