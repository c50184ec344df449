package io.wuye.archive.sweep;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts and reads records whose period waits for an event, in sets. A temporary table {@code archive_dated} holds the day
 * of the event beside each of them, so that it is looked up once per sweep; it is gone with the connection.
 */
final class EventSetStore {
    private final JdbcClient jdbc;

    EventSetStore(Database database) {
        JdbcTemplate template = new JdbcTemplate(database.dataSource());
        template.setFetchSize(SweepStore.FETCH);
        this.jdbc = JdbcClient.create(template);
        database.temporary(
                "archive_dated",
                "series_key TEXT NOT NULL, formed_last TEXT NOT NULL, record_id TEXT NOT NULL,"
                        + " formed_on TEXT NOT NULL, happened_on TEXT, bucket TEXT, version_id BIGINT NOT NULL,"
                        + " PRIMARY KEY (series_key, formed_last, record_id)");
    }

    /** Looks up the event of every record of a series. */
    void prepare(String series, String event) {
        jdbc.sql("INSERT INTO archive_dated (series_key, formed_last, record_id, formed_on, happened_on, bucket,"
                        + " version_id) SELECT r.series_key, r.formed_last, r.record_id, r.formed_on, "
                        + SweepStore.HAPPENED + ", a.bucket, r.version_id FROM archive_record r"
                        + " LEFT JOIN archive_aside a ON a.record_id = r.record_id WHERE r.series_key = ?"
                        + SweepStore.CURRENT + SweepStore.ORDER)
                .params(event, event, event, series)
                .update();
    }

    /** The sets of a prepared series and year, by what may be said of each of them together. */
    List<EventSet> sets(Slice slice) {
        List<Object> arguments = new ArrayList<>();
        return jdbc.sql("SELECT " + key(slice, arguments) + ", MIN(d.happened_on), MIN(d.bucket), MIN(d.formed_on),"
                        + " COUNT(*) FROM archive_dated d" + within(slice, arguments) + " GROUP BY 1 ORDER BY 1")
                .params(arguments)
                .query((row, n) -> {
                    @Nullable String happened = row.getString(2);
                    return new EventSet(
                            row.getString(1),
                            happened == null ? null : LocalDate.parse(happened),
                            row.getString(3),
                            LocalDate.parse(row.getString(4)).isAfter(slice.asOf()),
                            row.getLong(5));
                })
                .list();
    }

    /**
     * The rows of a prepared series and year in order, each with the key of its set.
     *
     * @param unknown whether only those are wanted whose event is not known
     */
    void rows(Slice slice, boolean unknown, BiConsumer<SweepStore.Line, String> sink) {
        List<Object> arguments = new ArrayList<>();
        jdbc.sql(SweepStore.FACTS + "d.happened_on, d.bucket, " + key(slice, arguments)
                        + " FROM archive_dated d JOIN archive_record r ON r.version_id = d.version_id"
                        + within(slice, arguments) + (unknown ? " AND d.happened_on IS NULL" : "")
                        + " ORDER BY d.formed_last, d.record_id")
                .params(arguments)
                .query(row -> {
                    sink.accept(new SweepStore.Line(row), row.getString(10));
                });
    }

    private static String key(Slice slice, List<Object> arguments) {
        arguments.add(slice.asOf().toString());
        String day = slice.exact() ? "d.happened_on" : "substr(d.happened_on, 1, 4)";
        return "COALESCE(" + day + ", '') || ' ' || COALESCE(d.bucket, '')"
                + " || CASE WHEN d.formed_on > ? THEN ' future' ELSE '' END";
    }

    private static String within(Slice slice, List<Object> arguments) {
        RecordSet set = slice.set();
        arguments.addAll(List.of(set.series(), set.year() + "-01-01", set.year() + "-12-31"));
        return " WHERE d.series_key = ? AND d.formed_last >= ? AND d.formed_last <= ?";
    }

    /**
     * What is asked for.
     *
     * @param exact whether the very day of the event counts, and not its year alone
     */
    record Slice(RecordSet set, boolean exact, LocalDate asOf) {}
}
