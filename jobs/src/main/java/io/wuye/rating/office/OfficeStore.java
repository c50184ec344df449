package io.wuye.rating.office;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads appeals, findings and inspection days; keeps when a round was published. */
final class OfficeStore {
    private final JdbcClient jdbc;

    OfficeStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** The appeals of a round, by number. */
    List<Appeal> appeals(String round) {
        return jdbc.sql("SELECT appeal_no, subject, item, filed_on, decided_on, outcome FROM appeal WHERE round = ?"
                        + " AND superseded_by IS NULL ORDER BY appeal_no")
                .param(round)
                .query((row, n) -> new Appeal(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        LocalDate.parse(row.getString(4)),
                        day(row.getString(5)),
                        row.getString(6)))
                .list();
    }

    /** Something open on site, as a notice quotes it. */
    record OpenFinding(String number, String item, String foundOn, String deadline) {}

    /** What is open about a subject on a day. */
    List<OpenFinding> open(String subject, LocalDate day) {
        return jdbc.sql("SELECT finding_no, COALESCE(item, ''), found_on, COALESCE(plan_deadline, deadline, '')"
                        + " FROM site_finding WHERE subject = ? AND found_on <= ?"
                        + " AND (fixed_on IS NULL OR fixed_on > ?) AND superseded_by IS NULL ORDER BY finding_no")
                .params(subject, day.toString(), day.toString())
                .query((row, n) ->
                        new OpenFinding(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Days on which a subject was inspected, in whatever round. */
    SortedSet<LocalDate> inspected(String subject) {
        List<LocalDate> days = new ArrayList<>();
        jdbc.sql("SELECT DISTINCT inspected_on FROM inspection i JOIN rating_round r ON r.round = i.round"
                        + " WHERE i.subject = ? AND i.superseded_by IS NULL")
                .param(subject)
                .query(row -> {
                    days.add(LocalDate.parse(row.getString(1)));
                });
        return new TreeSet<>(days);
    }

    /** When a round was first published. */
    Optional<LocalDate> publishedOn(String round) {
        return jdbc.sql("SELECT published_on FROM rating_publication WHERE round = ?")
                .param(round)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    void publish(String round, LocalDate day, long runId) {
        jdbc.sql("INSERT INTO rating_publication (round, published_on, run_id) VALUES (?, ?, ?)")
                .params(round, day.toString(), runId)
                .update();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
