package io.wuye.service;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How often a promise was kept. */
final class ClockCount {
    private final ServiceClock clock;
    private final long[] counts = new long[Verdict.values().length];
    private long provisional;

    ClockCount(ServiceClock clock) {
        this.clock = clock;
    }

    void add(ClockResult result) {
        counts[result.verdict().ordinal()]++;
        provisional += result.provisional() && result.verdict() == Verdict.PENDING ? 1 : 0;
    }

    ServiceClock clock() {
        return clock;
    }

    /** How many had a verdict. */
    long of(Verdict verdict) {
        return counts[verdict.ordinal()];
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
