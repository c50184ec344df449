package io.wuye.service;

import io.wuye.service.TicketEvent.Step;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a desk's log says about the times of a ticket. A moment that the ticket itself names holds; the log fills in the
 * others: the first arrival, the first reply, the last completion if the ticket was not reopened after it, and the first
 * revisit after that.
 */
public final class EventRules {
    /** A fault that shows again later than this is another one. */
    private static final int REOPENED_DAYS = 30;

    private EventRules() {}

    /**
     * The ticket with what the log adds.
     *
     * @param events of this ticket, in order of time
     */
    public static Ticket derive(Ticket ticket, List<TicketEvent> events) {
        TicketTimes own = ticket.times();
        LocalDateTime completed = own.completedAt() != null ? own.completedAt() : completed(events);
        TicketTimes times = new TicketTimes(
                own.acceptedAt(),
                own.appointmentAt(),
                own.arrivedAt() != null ? own.arrivedAt() : first(events, Step.ARRIVED, null),
                completed,
                own.repliedAt() != null ? own.repliedAt() : first(events, Step.REPLIED, null),
                revisited(own, completed, events));
        return new Ticket(
                ticket.number(),
                ticket.projectCode(),
                ticket.unitCode(),
                ticket.place(),
                ticket.equipment(),
                ticket.channel(),
                ticket.kind(),
                ticket.category(),
                ticket.urgency(),
                times,
                ticket.departments(),
                ticket.firstOwner(),
                ticket.satisfied(),
                ticket.reopened() != null ? ticket.reopened() : reopened(events),
                ticket.valid(),
                status(ticket, events),
                ticket.device(),
                pauses(events));
    }

    private static @Nullable LocalDateTime revisited(
            TicketTimes own, @Nullable LocalDateTime completed, List<TicketEvent> events) {
        if (own.revisitedAt() != null || completed == null) {
            return own.revisitedAt();
        }
        return first(events, Step.REVISITED, completed);
    }

    private static @Nullable LocalDateTime completed(List<TicketEvent> events) {
        LocalDateTime completed = null;
        for (TicketEvent event : events) {
            if (event.step() == Step.COMPLETED) {
                completed = event.at();
            } else if (event.step() == Step.REOPENED) {
                completed = null;
            }
        }
        return completed;
    }

    private static @Nullable LocalDateTime first(
            List<TicketEvent> events, Step step, @Nullable LocalDateTime notBefore) {
        Optional<LocalDateTime> first = of(events, step)
                .filter(at -> notBefore == null || !at.isBefore(notBefore))
                .findFirst();
        return first.orElse(null);
    }

    /** Whether it was taken up again within thirty days of a completion; null if not: the log may not be complete. */
    private static @Nullable Boolean reopened(List<TicketEvent> events) {
        LocalDateTime completed = null;
        for (TicketEvent event : events) {
            if (event.step() == Step.COMPLETED) {
                completed = event.at();
            } else if (event.step() == Step.REOPENED
                    && completed != null
                    && !event.at().isAfter(completed.plusDays(REOPENED_DAYS))) {
                return Boolean.TRUE;
            }
        }
        return null;
    }

    /** A cancelled ticket is one, whatever its row says; only a duplicate stays what it is. */
    private static @Nullable TicketStatus status(Ticket ticket, List<TicketEvent> events) {
        boolean cancelled = of(events, Step.CANCELLED).findAny().isPresent();
        return cancelled && ticket.status() != TicketStatus.DUPLICATE ? TicketStatus.CANCELLED : ticket.status();
    }

    /** From each pause to what ends it: going on, or the ticket's completion. */
    private static List<Pause> pauses(List<TicketEvent> events) {
        List<Pause> pauses = new ArrayList<>();
        LocalDateTime from = null;
        for (TicketEvent event : events) {
            if (event.step() == Step.PAUSED && from == null) {
                from = event.at();
            } else if (from != null && (event.step() == Step.RESUMED || event.step() == Step.COMPLETED)) {
                pauses.add(new Pause(from, event.at()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(from, null));
        }
        return pauses;
    }

    private static Stream<LocalDateTime> of(List<TicketEvent> events, Step step) {
        return events.stream().filter(event -> event.step() == step).map(TicketEvent::at);
    }
}
