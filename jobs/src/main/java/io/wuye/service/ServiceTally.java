package io.wuye.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts tickets and their results, one after the other. */
final class ServiceTally {
    private final Map<String, ClockCount> clocks = new LinkedHashMap<>();
    private long tickets;
    private long excluded;

    /** @param clocks of the policy; each has a line, whether or not a ticket has it */
    ServiceTally(List<ServiceClock> clocks) {
        clocks.forEach(clock -> this.clocks.put(clock.id(), new ClockCount(clock)));
    }

    void add(Ticket ticket, List<ClockResult> results) {
        tickets++;
        excluded += ticket.isExcluded() ? 1 : 0;
        for (ClockResult result : results) {
            ClockCount count = clocks.get(result.clock().id());
            if (count == null) {
                throw new IllegalStateException("not a clock of the policy: " + result.clock());
            }
            count.add(result);
        }
    }

    /** In the order of the policy. */
    List<ClockCount> clocks() {
        return new ArrayList<>(clocks.values());
    }

    long tickets() {
        return tickets;
    }

    long excluded() {
        return excluded;
    }

    /** How many results wait for the calendar of a year. */
    long provisional() {
        return clocks.values().stream().mapToLong(ClockCount::provisional).sum();
    }
}
