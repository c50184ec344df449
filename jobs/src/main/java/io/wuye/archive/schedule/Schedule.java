package io.wuye.archive.schedule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All versions of the retention schedule, and the legal minimums beside it.
 *
 * @param rows in the order of the file
 * @param floors in the order of the file
 */
public record Schedule(List<ScheduleRow> rows, List<FloorRow> floors) {
    /** The one event the law counts from: 79号令, cards of fixed assets. */
    private static final String SCRAPPED = "报废";

    private static final Pattern SEPARATOR = Pattern.compile("[;；、]");

    public Schedule {
        rows = List.copyOf(rows);
        floors = List.copyOf(floors);
    }

    /** The rows in force on a day. */
    public List<ScheduleRow> inForce(LocalDate day) {
        return rows.stream().filter(row -> row.days().contains(day)).toList();
    }

    /** The minimums in force on a day. */
    public List<FloorRow> floorsInForce(LocalDate day) {
        return floors.stream().filter(row -> row.days().contains(day)).toList();
    }

    /**
     * What holds for a record on a day.
     *
     * @param series one id, or several joined by {@code ;} where several rows match
     */
    public Matching matching(String series, LocalDate day) {
        List<String> ids = ids(series);
        List<ScheduleRow> matching =
                inForce(day).stream().filter(row -> ids.contains(row.series())).toList();
        boolean unknown = matching.stream().map(ScheduleRow::series).distinct().count()
                < ids.stream().distinct().count();
        List<FloorRow> lawful = floorsInForce(day).stream()
                .filter(floor ->
                        matching.stream().anyMatch(row -> row.floorRecordType().equals(floor.recordType())))
                .toList();
        return new Matching(matching, lawful, unknown);
    }

    /** The ids of a text that may name several. */
    public static List<String> ids(String series) {
        return SEPARATOR
                .splitAsStream(series)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /**
     * The rules that hold for one kind of record.
     *
     * @param rows of the schedule
     * @param floors of the law
     * @param unknown whether a series was named that the schedule does not have
     */
    public record Matching(List<ScheduleRow> rows, List<FloorRow> floors, boolean unknown) {
        /** Every event that one of the rules waits for; {@code ?} where a row waits and names none. */
        public Set<String> events() {
            Set<String> events = new LinkedHashSet<>();
            rows.stream()
                    .filter(ScheduleRow::needsEvent)
                    .map(row -> row.event().isEmpty() ? "?" : row.event())
                    .forEach(events::add);
            if (floors.stream().anyMatch(floor -> floor.start().needsEvent())) {
                events.add(SCRAPPED);
            }
            return events;
        }

        /** The event the period counts from, the first where there are several; empty if nothing waits. */
        public String event() {
            return events().stream().findFirst().orElse("");
        }

        /** Whether the very day of the event counts for any of them, and not its year alone. */
        public boolean countsDays() {
            return rows.stream().anyMatch(row -> row.start() == StartRule.EVENT)
                    || floors.stream().anyMatch(floor -> floor.start() == StartRule.EVENT);
        }
    }
}
