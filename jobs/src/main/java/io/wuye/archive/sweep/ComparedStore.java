package io.wuye.archive.sweep;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the catalogue for a comparison of two schedules, which may wait for different events. */
public final class ComparedStore {
    private final JdbcClient jdbc;

    public ComparedStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Records of one series that either schedule decides together.
     *
     * @param year of the last day of forming
     * @param before day of the event of the one schedule; null if it waits for none, or nobody knows it
     * @param after the same of the other
     */
    public record Pair(
            int year, @Nullable LocalDate before, @Nullable LocalDate after, long rows) {}

    /**
     * Every record of a series that is not gone.
     *
     * @param before the event that the one schedule waits for; empty: none
     * @param after the same of the other
     */
    public List<Pair> pairs(String series, String before, String after) {
        List<String> arguments = new ArrayList<>();
        String one = happened(before, arguments);
        String two = happened(after, arguments);
        arguments.add(series);
        return jdbc.sql("SELECT substr(r.formed_last, 1, 4), " + one + ", " + two + ", COUNT(*) FROM archive_record r"
                        + " WHERE r.series_key = ?" + SweepStore.CURRENT
                        + " AND NOT EXISTS (SELECT 1 FROM archive_aside a WHERE a.record_id = r.record_id"
                        + " AND a.bucket IN ('destroyed', 'destroying', 'missing')) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
                .params(arguments)
                .query((row, n) -> new Pair(
                        Integer.parseInt(row.getString(1)),
                        SweepStore.date(row.getString(2)),
                        SweepStore.date(row.getString(3)),
                        row.getLong(4)))
                .list();
    }

    private static String happened(String event, List<String> arguments) {
        if (event.isEmpty()) {
            return "CAST(NULL AS TEXT)";
        }
        arguments.addAll(List.of(event, event, event));
        return SweepStore.HAPPENED;
    }
}
