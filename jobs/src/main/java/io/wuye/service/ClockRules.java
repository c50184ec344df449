package io.wuye.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How tickets stand by the clocks of a policy: met if what was promised happened by the due second, breached if it
 * happened later or is still open after it, else pending.
 */
public final class ClockRules {
    private final List<ServiceClock> clocks;
    private final DueRules due;
    private final LocalDateTime at;

    /** @param at the moment at which open tickets are looked at */
    public ClockRules(List<ServiceClock> clocks, DueRules due, LocalDateTime at) {
        this.clocks = List.copyOf(clocks);
        this.due = due;
        this.at = at;
    }

    /** One result per clock that is for the ticket and has started, in the order of the policy. */
    public List<ClockResult> results(Ticket ticket) {
        List<ClockResult> results = new ArrayList<>(clocks.size());
        for (ServiceClock clock : clocks) {
            LocalDateTime start = clock.matches(ticket) ? clock.start(ticket.times()) : null;
            if (start != null) {
                results.add(result(clock, ticket, start));
            }
        }
        return results;
    }

    private ClockResult result(ServiceClock clock, Ticket ticket, LocalDateTime start) {
        Due until = due.due(clock, start, ticket.pauses());
        LocalDateTime actual = ticket.times().at(clock.to());
        Verdict verdict = ticket.isExcluded() ? Verdict.EXCLUDED : verdict(until, actual);
        return new ClockResult(clock, start, until.moment(), actual, verdict, until.provisional());
    }

    private Verdict verdict(Due until, @Nullable LocalDateTime actual) {
        LocalDateTime last = until.moment();
        if (last == null) {
            // A pause without an end stops the clock, so whatever happened in it was in time.
            return actual != null && !until.provisional() ? Verdict.MET : Verdict.PENDING;
        }
        if (actual != null) {
            return actual.isAfter(last) ? Verdict.BREACHED : Verdict.MET;
        }
        return at.isAfter(last) ? Verdict.BREACHED : Verdict.PENDING;
    }
}
