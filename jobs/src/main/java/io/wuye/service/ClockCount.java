package io.wuye.service;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How often a promise was kept. */
final class ClockCount {
    private final ServiceClock clock;
    private final Counter<Verdict> counts = new Counter<>(Verdict.class);
    private final Durations durations = new Durations();
    private long provisional;

    ClockCount(ServiceClock clock) {
        this.clock = clock;
    }

    void add(ClockResult result) {
        counts.add(result.verdict());
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
        return counts.of(verdict);
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
