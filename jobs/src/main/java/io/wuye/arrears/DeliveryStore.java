package io.wuye.arrears;

import io.wuye.estate.UnitSelection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what became of letters. */
final class DeliveryStore {
    private static final String EVENTS = "SELECT e.notice_no, e.event, e.at, e.channel, e.evidence FROM notice_event e";

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The events of letters to some units until a day, by number of the letter, in order of time. */
    Map<String, List<NoticeEvent>> events(UnitSelection units, LocalDate asOf) {
        Map<String, List<NoticeEvent>> events = new HashMap<>();
        List<Object> arguments = new ArrayList<>(List.of(after(asOf)));
        arguments.addAll(units.arguments());
        jdbc.sql(EVENTS + " JOIN notice n ON n.notice_no = e.notice_no"
                        + " WHERE e.superseded_by IS NULL AND e.at < ? AND n.unit_id IN (" + units.sql()
                        + ") ORDER BY e.at, e.id")
                .params(arguments)
                .query(row -> {
                    events.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(event(row));
                });
        return events;
    }

    /** The events of a letter until a day, in order of time. */
    List<NoticeEvent> events(String noticeNo, LocalDate asOf) {
        return jdbc.sql(EVENTS + " WHERE e.superseded_by IS NULL AND e.notice_no = ? AND e.at < ? ORDER BY e.at, e.id")
                .params(noticeNo, after(asOf))
                .query((row, n) -> event(row))
                .list();
    }

    /** A letter that came back by a channel. */
    record Returned(String noticeNo, int level, String channel) {}

    /** Letters whose latest event until a day is that they came back, the latest letters first. */
    List<Returned> returned(LocalDate asOf, int atMost) {
        return jdbc.sql("SELECT e.notice_no, n.level, e.channel FROM notice_event e"
                        + " JOIN notice n ON n.notice_no = e.notice_no"
                        + " WHERE e.superseded_by IS NULL AND e.event = 'returned' AND e.at < ?"
                        + " AND NOT EXISTS (SELECT 1 FROM notice_event x WHERE x.notice_no = e.notice_no"
                        + " AND x.superseded_by IS NULL AND x.at < ? AND (x.at > e.at OR (x.at = e.at AND x.id > e.id)))"
                        + " ORDER BY n.as_of DESC, n.notice_id LIMIT ?")
                .params(after(asOf), after(asOf), atMost)
                .query((row, n) -> new Returned(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    // Moments sort as texts: whatever is before the next day's midnight is of the day or earlier.
    private static String after(LocalDate asOf) {
        return asOf.plusDays(1).toString();
    }

    private static NoticeEvent event(ResultSet row) throws SQLException {
        String evidence = row.getString(5);
        return new NoticeEvent(
                NoticeEvent.Kind.of(row.getString(2)),
                LocalDate.parse(row.getString(3).substring(0, 10)),
                row.getString(4),
                evidence == null ? "" : evidence);
    }
}
