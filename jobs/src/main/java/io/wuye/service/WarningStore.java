package io.wuye.service;

import io.wuye.kernel.time.DateRange;
import io.wuye.service.RecurringRules.Seen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what warnings are made of, by place and by category; excluded tickets are left out. */
final class WarningStore {
    private static final String COUNTED = " t.superseded_by IS NULL AND t.accepted_at >= ? AND t.accepted_at < ?"
            + " AND COALESCE(t.status, '') NOT IN ('cancelled', 'duplicate') AND COALESCE(t.valid, '') <> 'no'"
            + " AND NOT EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_no = t.ticket_no AND e.status = 'cancelled'"
            + " AND e.superseded_by IS NULL)";
    private static final String SPOT = "COALESCE(t.equipment, t.place, t.unit_code)";

    private final JdbcClient jdbc;

    WarningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the tickets of one category at one place, in order of acceptance. */
    interface PlaceSink {
        void accept(String project, String spot, String category, List<Seen> seen);
    }

    /** Every place and category with more than one ticket in some days; tickets that name neither are no place. */
    void places(DateRange days, PlaceSink sink) {
        Group group = new Group(sink);
        jdbc.sql("SELECT t.project_code, " + SPOT + ", t.category, t.ticket_no, t.accepted_at FROM ticket t WHERE"
                        + COUNTED + " AND t.category <> '' AND " + SPOT + " <> ''"
                        + " ORDER BY 1, 2, 3, t.accepted_at, t.ticket_no")
                .params(start(days), end(days))
                .query(row -> {
                    group.add(
                            List.of(row.getString(1), row.getString(2), row.getString(3)),
                            new Seen(
                                    row.getString(4),
                                    LocalDate.parse(row.getString(5).substring(0, 10))));
                });
        group.end();
    }

    /** Tickets by project, then category. */
    SortedMap<String, SortedMap<String, Long>> categories(DateRange days) {
        SortedMap<String, SortedMap<String, Long>> categories = new TreeMap<>();
        jdbc.sql("SELECT t.project_code, t.category, COUNT(*) FROM ticket t WHERE" + COUNTED
                        + " AND t.category <> '' GROUP BY t.project_code, t.category")
                .params(start(days), end(days))
                .query(row -> {
                    categories
                            .computeIfAbsent(row.getString(1), project -> new TreeMap<>())
                            .put(row.getString(2), row.getLong(3));
                });
        return categories;
    }

    /** The month of the first ticket of each project. */
    Map<String, YearMonth> beginnings() {
        SortedMap<String, YearMonth> beginnings = new TreeMap<>();
        jdbc.sql("SELECT project_code, MIN(accepted_at) FROM ticket WHERE superseded_by IS NULL GROUP BY project_code")
                .query(row -> {
                    beginnings.put(
                            row.getString(1), YearMonth.parse(row.getString(2).substring(0, 7)));
                });
        return beginnings;
    }

    /** Takes a ticket whose urgency a later file lowered, and the file. */
    interface LoweredSink {
        void accept(String project, String ticket, String file, String recordedOn);
    }

    /** Tickets that were urgent in one file and no longer in a later one. */
    void lowered(DateRange days, LoweredSink sink) {
        jdbc.sql("SELECT t.project_code, t.ticket_no, f.file_name, f.recorded_on FROM ticket t"
                        + " JOIN import_file f ON f.import_id = t.import_id WHERE" + COUNTED
                        + " AND t.urgency = 'normal' AND EXISTS (SELECT 1 FROM ticket old WHERE old.id = t.id"
                        + " AND old.urgency = 'urgent') ORDER BY t.project_code, t.ticket_no")
                .params(start(days), end(days))
                .query(row -> {
                    sink.accept(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                });
    }

    /** Takes a verdict “satisfied” and when it was given. */
    interface VerdictSink {
        void accept(String project, String device, String ticket, String revisitedAt);
    }

    /** Verdicts “satisfied” whose device is known, device by device in order of time. */
    void verdicts(DateRange days, VerdictSink sink) {
        jdbc.sql("SELECT t.project_code, t.device, t.ticket_no, t.revisited_at FROM ticket t WHERE" + COUNTED
                        + " AND t.satisfied = 'yes' AND t.device <> '' AND t.revisited_at <> ''"
                        + " ORDER BY t.project_code, t.device, t.revisited_at, t.ticket_no")
                .params(start(days), end(days))
                .query(row -> {
                    sink.accept(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                });
    }

    private static String start(DateRange days) {
        return days.first() + "T00:00:00";
    }

    private static String end(DateRange days) {
        return days.last().plusDays(1) + "T00:00:00";
    }

    /** Gathers rows that share their key and come one after the other. */
    private static final class Group {
        private final PlaceSink sink;
        private final List<Seen> seen = new ArrayList<>();
        private List<String> key = List.of();

        Group(PlaceSink sink) {
            this.sink = sink;
        }

        void add(List<String> next, Seen ticket) {
            if (!next.equals(key)) {
                end();
                key = next;
            }
            seen.add(ticket);
        }

        void end() {
            if (seen.size() > 1) {
                sink.accept(key.get(0), key.get(1), key.get(2), seen);
            }
            seen.clear();
        }
    }
}
