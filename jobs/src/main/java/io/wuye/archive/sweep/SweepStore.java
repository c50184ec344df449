package io.wuye.archive.sweep;

import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue: counted in sets, and row by row in the order of series, last day of forming, and id. */
public final class SweepStore {
    static final int FETCH = 1000;
    static final String CURRENT = " AND r.superseded_by IS NULL";
    private static final String CODE = "COALESCE(r.canonical_code, r.code, '')";
    private static final String LINE = "r.record_id || ',' || " + CODE + " || ',' || r.title || ',' || r.series_key";
    static final String FACTS =
            "SELECT " + LINE + ", r.record_id, " + CODE + ", r.title, r.series_key, r.formed_on, r.formed_last, ";
    static final String ORDER = " ORDER BY r.formed_last, r.record_id";

    private static final String DEADLINE = "r.formed_last || CASE WHEN r.matter IS NULL THEN '.' ELSE '!' END"
            + " || r.class_top || ' ' || COALESCE(r.project_code, '')";

    /** What the ledger says of the record itself, else its own date, else what was said of its series or project. */
    static final String HAPPENED = "COALESCE(" + ledger("r.record_id") + ", r.event_on, " + ledger("r.series_key")
            + ", " + ledger("r.project_code") + ")";

    private final JdbcClient jdbc;

    public SweepStore(Database database) {
        JdbcTemplate template = new JdbcTemplate(database.dataSource());
        template.setFetchSize(FETCH);
        this.jdbc = JdbcClient.create(template);
    }

    private static String ledger(String subject) {
        return "(SELECT e.happened_on FROM archive_event e WHERE e.superseded_by IS NULL AND e.type = ? AND e.subject = "
                + subject + ")";
    }

    /** All records. */
    public long records() {
        return jdbc.sql("SELECT COUNT(*) FROM archive_record r WHERE 1 = 1" + CURRENT)
                .query(Long.class)
                .single();
    }

    /**
     * The whole catalogue in sets, by series and year. Each is counted along its piece of the index: grouping a million
     * records by an expression would sort them first.
     */
    List<RecordSet> sets() {
        List<RecordSet> sets = new ArrayList<>();
        String series = jdbc.sql(
                        "SELECT MIN(r.series_key) FROM archive_record r WHERE r.series_key IS NOT NULL" + CURRENT)
                .query(String.class)
                .optional()
                .orElse(null);
        while (series != null) {
            years(series, sets);
            series = jdbc.sql("SELECT MIN(r.series_key) FROM archive_record r WHERE r.series_key > ?" + CURRENT)
                    .param(series)
                    .query(String.class)
                    .optional()
                    .orElse(null);
        }
        return sets;
    }

    private void years(String series, List<RecordSet> sets) {
        int last = year("MAX", series);
        for (int year = year("MIN", series); year <= last; year++) {
            long rows = jdbc.sql("SELECT COUNT(*) FROM archive_record r WHERE r.series_key = ? AND r.formed_last >= ?"
                            + " AND r.formed_last <= ?" + CURRENT)
                    .params(series, year + "-01-01", year + "-12-31")
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                sets.add(new RecordSet(series, year, rows));
            }
        }
    }

    private int year(String end, String series) {
        return Integer.parseInt(
                jdbc.sql("SELECT " + end + "(r.formed_last) FROM archive_record r WHERE r.series_key = ?" + CURRENT)
                        .param(series)
                        .query(String.class)
                        .single()
                        .substring(0, 4));
    }

    /** The sets of what is formed only after a day, unless it is gone already. */
    List<RecordSet> future(LocalDate asOf) {
        return grouped(
                "archive_record r LEFT JOIN archive_aside a ON a.record_id = r.record_id AND a.bucket IN"
                        + " ('destroyed', 'destroying', 'missing') WHERE r.formed_on > ? AND a.record_id IS NULL"
                        + CURRENT,
                List.of(asOf.toString()));
    }

    /** The sets of what is set aside for one reason and formed by that day, or whenever if {@code asOf} is null. */
    List<RecordSet> aside(Bucket bucket, @Nullable LocalDate asOf) {
        return grouped(
                "archive_aside a JOIN archive_record r ON r.record_id = a.record_id WHERE a.bucket = ?"
                        + " AND r.formed_on <= ?" + CURRENT,
                List.of(bucket.code(), asOf == null ? "9999-12-31" : asOf.toString()));
    }

    private List<RecordSet> grouped(String from, List<Object> arguments) {
        return jdbc.sql("SELECT r.series_key, substr(r.formed_last, 1, 4), COUNT(*) FROM " + from
                        + " GROUP BY r.series_key, substr(r.formed_last, 1, 4)"
                        + " ORDER BY r.series_key, substr(r.formed_last, 1, 4)")
                .params(arguments)
                .query((row, n) -> new RecordSet(row.getString(1), Integer.parseInt(row.getString(2)), row.getLong(3)))
                .list();
    }

    /**
     * The rows of one set that are formed by a day.
     *
     * @param aside whether those that something sets aside are left out; else only those that are gone
     */
    public void rows(RecordSet set, LocalDate asOf, boolean aside, Consumer<Line> sink) {
        String out = aside ? "" : " AND a.bucket IN ('destroyed', 'destroying', 'missing')";
        jdbc.sql(FACTS + "NULL, NULL FROM archive_record r WHERE r.series_key = ?"
                        + " AND r.formed_last >= ? AND r.formed_last <= ? AND r.formed_on <= ?" + CURRENT
                        + " AND NOT EXISTS (SELECT 1 FROM archive_aside a WHERE a.record_id = r.record_id" + out + ")"
                        + ORDER)
                .params(set.series(), set.year() + "-01-01", set.year() + "-12-31", asOf.toString())
                .query(row -> {
                    sink.accept(new Line(row));
                });
    }

    /** Every record of a series with the day of an event and what sets it aside. */
    public void rows(String series, String event, Consumer<SweepRow> sink) {
        jdbc.sql(FACTS + HAPPENED + ", a.bucket FROM archive_record r"
                        + " LEFT JOIN archive_aside a ON a.record_id = r.record_id WHERE r.series_key = ?" + CURRENT
                        + ORDER)
                .params(event, event, event, series)
                .query(row -> {
                    sink.accept(row(row));
                });
    }

    /** One record with the day of an event; null if there is none. */
    @Nullable SweepRow row(String recordId, String event) {
        return jdbc.sql(FACTS + HAPPENED + ", a.bucket FROM archive_record r"
                        + " LEFT JOIN archive_aside a ON a.record_id = r.record_id WHERE r.record_id = ?" + CURRENT)
                .params(event, event, event, recordId)
                .query((row, n) -> row(row))
                .optional()
                .orElse(null);
    }

    /** The same without what sets it aside: for a look at the moment of destruction. */
    public @Nullable SweepRow facts(String recordId, String event) {
        return jdbc.sql(FACTS + HAPPENED + ", NULL FROM archive_record r WHERE r.record_id = ?" + CURRENT)
                .params(event, event, event, recordId)
                .query((row, n) -> row(row))
                .optional()
                .orElse(null);
    }

    /** The series a record names; null if there is no such record. */
    public @Nullable String series(String recordId) {
        return jdbc.sql("SELECT r.series_key FROM archive_record r WHERE r.record_id = ?" + CURRENT)
                .param(recordId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The last event of a kind per subject, by a day. */
    Map<String, LocalDate> events(String type, LocalDate asOf) {
        Map<String, LocalDate> events = new LinkedHashMap<>();
        jdbc.sql("SELECT subject, happened_on FROM archive_event WHERE superseded_by IS NULL AND type = ?"
                        + " AND happened_on <= ? ORDER BY subject")
                .params(type, asOf.toString())
                .query(row -> {
                    events.put(row.getString(1), LocalDate.parse(row.getString(2)));
                });
        return events;
    }

    static SweepRow row(ResultSet row) throws SQLException {
        return new SweepRow(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                LocalDate.parse(row.getString(6)),
                LocalDate.parse(row.getString(7)),
                date(row.getString(8)),
                row.getString(9));
    }

    static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** A row at hand, gone with the next: its first four cells as a finished piece of csv, or all facts. */
    public record Line(ResultSet row) {
        byte[] start() {
            try {
                return row.getBytes(1);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        public SweepRow facts() {
            try {
                return SweepStore.row(row);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /**
     * Records not handed over by a day, with what their deadline depends on.
     *
     * @param recordId only this one; null: all
     */
    void notTransferred(LocalDate asOf, @Nullable String recordId, Consumer<Waiting> sink) {
        for (String which : List.of("r.transferred_on IS NULL", "r.transferred_on > ?")) {
            List<Object> arguments = new ArrayList<>();
            if (which.endsWith("?")) {
                arguments.add(asOf.toString());
            }
            arguments.add(asOf.toString());
            if (recordId != null) {
                arguments.add(recordId);
            }
            jdbc.sql(FACTS + "NULL, NULL, " + DEADLINE + " FROM archive_record r WHERE " + which
                            + " AND r.formed_on <= ?" + (recordId == null ? "" : " AND r.record_id = ?") + CURRENT
                            + " AND NOT EXISTS (SELECT 1 FROM archive_aside a WHERE a.record_id = r.record_id"
                            + " AND a.bucket IN ('destroyed', 'destroying', 'missing'))"
                            + " AND NOT EXISTS (SELECT 1 FROM archive_handed d WHERE d.record_id = r.record_id)"
                            + ORDER)
                    .params(arguments)
                    .query(row -> {
                        sink.accept(new Waiting(new Line(row), row.getString(5), row.getString(10)));
                    });
        }
    }

    /**
     * A record that waits for being handed over; gone with the next one.
     *
     * @param series as the catalogue has it; may be empty
     * @param grounds what the deadline depends on, in one text: see {@link #formedLast}, {@link #isUrgent}, {@link
     *     #firstLevel}, {@link #projectCode}
     */
    record Waiting(Line line, String series, String grounds) {
        /** The last day of forming. */
        LocalDate formedLast() {
            return LocalDate.parse(grounds.substring(0, 10));
        }

        /** Whether it is a request, a major matter or a major activity. */
        boolean isUrgent() {
            return grounds.charAt(10) == '!';
        }

        /** Its first-level class. */
        String firstLevel() {
            return grounds.substring(11, grounds.indexOf(' '));
        }

        /** Whose service centre holds it; may be empty. */
        String projectCode() {
            return grounds.substring(grounds.indexOf(' ') + 1);
        }
    }
}
