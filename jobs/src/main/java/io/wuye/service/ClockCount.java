package io.wuye.service;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often a promise was kept. */
final class ClockCount {
    private final ServiceClock clock;
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    private final Durations durations = new Durations();
    private long provisional;

    ClockCount(ServiceClock clock) {
        this.clock = clock;
    }

    void add(ClockResult result) {
        counts.merge(result.verdict(), 1L, Long::sum);
        provisional += result.provisional() && result.verdict() == Verdict.PENDING ? 1 : 0;
    }

    /** How long met, broken and open ones took or have taken so far. */
    Durations durations() {
        return durations;
    }

    ServiceClock clock() {
        return clock;
    }

    /** How many had a verdict. */
    long of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** How many of the pending wait for a calendar. */
    long provisional() {
        return provisional;
    }

    /** Met of met and breached; null while there are none. */
    @Nullable BigDecimal rate() {
        return RateRules.rate(of(Verdict.MET), of(Verdict.MET) + of(Verdict.BREACHED));
    }
}
