package io.wuye.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts tickets and their results, one after the other. */
final class ServiceTally {
    private static final String NOBODY = "";

    private final Map<String, ClockCount> clocks = new LinkedHashMap<>();
    private final Map<String, GroupCount> projects = new HashMap<>();
    private final Map<YearMonth, Map<String, GroupCount>> departments = new HashMap<>();
    private final Map<String, GroupCount> owners = new HashMap<>();
    private final Completeness completeness = new Completeness();
    private final LengthRules lengths;
    private long tickets;
    private long excluded;

    /** @param clocks of the policy; each has a line, whether or not a ticket has it */
    ServiceTally(List<ServiceClock> clocks, LengthRules lengths) {
        this.lengths = lengths;
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
            lengths.measure(ticket, result, count.durations());
        }
        projects.computeIfAbsent(ticket.projectCode(), code -> new GroupCount()).add(ticket, results);
        // A ticket of two departments counts for both: their numbers add up to more than the tickets.
        for (String department : ticket.departments().isEmpty() ? List.of(NOBODY) : ticket.departments()) {
            departments
                    .computeIfAbsent(YearMonth.from(ticket.times().acceptedAt()), month -> new HashMap<>())
                    .computeIfAbsent(department, name -> new GroupCount())
                    .add(ticket, results);
        }
        String owner = ticket.firstOwner() == null ? NOBODY : ticket.firstOwner();
        owners.computeIfAbsent(owner, name -> new GroupCount()).add(ticket, results);
        if (!ticket.isExcluded()) {
            completeness.add(ticket);
        }
    }

    /** By project code. */
    SortedMap<String, GroupCount> projects() {
        return new TreeMap<>(projects);
    }

    /** By month and name; tickets without a department under the empty one. */
    SortedMap<YearMonth, SortedMap<String, GroupCount>> departments() {
        SortedMap<YearMonth, SortedMap<String, GroupCount>> sorted = new TreeMap<>();
        departments.forEach((month, names) -> sorted.put(month, new TreeMap<>(names)));
        return sorted;
    }

    /** By who took a ticket first; nobody under the empty name. */
    SortedMap<String, GroupCount> owners() {
        return new TreeMap<>(owners);
    }

    Completeness completeness() {
        return completeness;
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
