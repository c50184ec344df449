package io.wuye.arrears;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Until when a claim can be sued for (Civil Code 188, 192, 195, 201–203): three years from the day it was due, anew from
 * every event that interrupts them. The last day is the day of the same date; of 29 February the 28th.
 *
 * <p>What the creditor does interrupts only while the three years run. What the debtor does — a promise, a plan, a part
 * payment — counts even afterwards: who agreed to pay cannot plead the lapse of time.
 */
final class LimitationRules {
    private static final int YEARS = 3;
    private static final Set<String> BY_DEBTOR = Set.of("promise", "plan", "part-payment");

    private LimitationRules() {}

    /** Something that happened to a claim. */
    record Event(String kind, LocalDate on) {}

    /**
     * Where a claim stands.
     *
     * @param restartedOn the day of the event that restarted the years last; null if none did
     * @param lastDay on which it can be sued for
     */
    record Clock(@Nullable LocalDate restartedOn, @Nullable String event, LocalDate lastDay) {
        /** Days left on a day; negative once it has lapsed. */
        long daysLeft(LocalDate asOf) {
            return ChronoUnit.DAYS.between(asOf, lastDay);
        }
    }

    /**
     * The clock of a claim.
     *
     * @param due the day it was due; of instalments of one debt the day the last of them was due (Civil Code 189)
     * @param events until the as-of day, the earliest first
     */
    static Clock clock(LocalDate due, List<Event> events) {
        Clock clock = new Clock(null, null, due.plusYears(YEARS));
        for (Event event : events) {
            boolean counts = event.on().isAfter(due)
                    && (!event.on().isAfter(clock.lastDay()) || BY_DEBTOR.contains(event.kind()));
            if (counts) {
                clock = new Clock(event.on(), event.kind(), event.on().plusYears(YEARS));
            }
        }
        return clock;
    }
}
