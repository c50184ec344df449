package io.wuye.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How completely tickets were written down: of each column, in how many tickets that should have it, it is filled. */
final class Completeness {
    private final Map<String, long[]> fields = new LinkedHashMap<>();

    void add(Ticket ticket) {
        TicketTimes times = ticket.times();
        boolean repair = ticket.kind() == TicketKind.REPAIR;
        boolean done = ticket.status() == TicketStatus.DONE;
        field("unit_code", true, ticket.spot());
        field("channel", true, ticket.channel());
        field("category", true, ticket.category());
        field("urgency", repair, ticket.urgency());
        field("arrived_at", repair && done, times.arrivedAt());
        field("completed_at", done, times.completedAt());
        field("replied_at", ticket.kind() == TicketKind.COMPLAINT && done, times.repliedAt());
        field("revisited_at", repair && done, times.revisitedAt());
        field("departments", true, ticket.departments().isEmpty() ? null : ticket.departments());
        field("first_owner", true, ticket.firstOwner());
        field("satisfied", done, ticket.satisfied());
    }

    private void field(String name, boolean expected, @Nullable Object value) {
        long[] counts = fields.computeIfAbsent(name, key -> new long[2]);
        if (expected) {
            counts[0]++;
            counts[1] += value == null ? 0 : 1;
        }
    }

    /** Takes a column, how many tickets should have it, how many do. */
    interface Sink {
        void accept(String field, long expected, long filled);
    }

    void forEach(Sink sink) {
        fields.forEach((name, counts) -> sink.accept(name, counts[0], counts[1]));
    }
}
