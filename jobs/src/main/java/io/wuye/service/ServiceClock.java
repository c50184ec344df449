package io.wuye.service;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a desk promises: from one moment of a ticket to another within a limit.
 *
 * @param kinds only tickets of these; empty: all
 * @param categories only these, in the words of the office; empty: all
 * @param exceptCategories not these
 * @param urgencies only these; empty: all
 * @param from when it starts
 * @param orFrom starts it instead where the ticket has that moment, such as an appointment
 * @param to what must have happened by the due moment
 */
public record ServiceClock(
        String id,
        Set<TicketKind> kinds,
        Set<String> categories,
        Set<String> exceptCategories,
        Set<Urgency> urgencies,
        TimeField from,
        @Nullable TimeField orFrom,
        TimeField to,
        Limit limit,
        TimeKind time) {
    public ServiceClock {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        exceptCategories = Set.copyOf(exceptCategories);
        urgencies = Set.copyOf(urgencies);
    }

    /** Whether it is a clock for this ticket. */
    public boolean matches(Ticket ticket) {
        return (kinds.isEmpty() || kinds.contains(ticket.kind()))
                && (urgencies.isEmpty() || (ticket.urgency() != null && urgencies.contains(ticket.urgency())))
                && (categories.isEmpty() || (ticket.category() != null && categories.contains(ticket.category())))
                && (ticket.category() == null || !exceptCategories.contains(ticket.category()));
    }

    /** When it starts for a ticket; null: not yet. */
    public @Nullable LocalDateTime start(TicketTimes times) {
        LocalDateTime instead = orFrom == null ? null : times.at(orFrom);
        return instead != null ? instead : times.at(from);
    }
}
