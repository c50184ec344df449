package io.wuye.service;

import java.time.LocalDateTime;

/** How long tickets took by a clock, or have taken up to the moment of looking; excluded ones are not measured. */
final class LengthRules {
    private final DueRules due;
    private final LocalDateTime at;

    /** @param at the moment at which open tickets are looked at */
    LengthRules(DueRules due, LocalDateTime at) {
        this.due = due;
        this.at = at;
    }

    void measure(Ticket ticket, ClockResult result, Durations durations) {
        if (result.verdict() == Verdict.EXCLUDED) {
            return;
        }
        LocalDateTime actual = result.actual();
        if (actual != null) {
            // Who came before the appointment took no time.
            LocalDateTime stop = actual.isBefore(result.start()) ? result.start() : actual;
            due.seconds(result.clock(), result.start(), stop, ticket.pauses()).ifPresent(durations::closed);
        } else if (at.isAfter(result.start())) {
            due.seconds(result.clock(), result.start(), at, ticket.pauses()).ifPresent(durations::open);
        }
    }
}
