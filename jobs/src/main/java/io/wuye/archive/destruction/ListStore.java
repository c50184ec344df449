package io.wuye.archive.destruction;

import io.wuye.archive.ListDigest;
import io.wuye.archive.destruction.Approval.Signature;
import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of appraisals: frozen once, signed, carried out record by record. */
final class ListStore {
    private static final String ITEM = "SELECT i.line, i.record_id, i.code, i.title, i.series, i.class_top, i.term,"
            + " i.starts_on, i.last_day, i.formed_on, i.formed_last, i.volumes, i.carrier, i.file, i.sha256, i.decision,"
            + " i.until_date, i.reason";

    private final JdbcClient jdbc;

    ListStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * The head of a list.
     *
     * @param sha256 of the list as canonical csv, when it was frozen
     * @param catalogue how many records there were
     * @param beyond why it may be longer than the brake allows; empty: it is not
     */
    record Head(
            String listId,
            LocalDate asOf,
            String compiledBy,
            String sha256,
            long records,
            long catalogue,
            String beyond) {}

    /** Where a record of a list stands, and since when. */
    record Standing(ListItem item, String state, LocalDate since) {}

    /** A line of the trail: what became of a record, when, and why. */
    record Step(ListItem item, String state, LocalDate onDay, String detail) {}

    /** The head of a list; empty if there is none. */
    Optional<Head> head(String listId) {
        return jdbc.sql("SELECT list_id, as_of, compiled_by, sha256, records, catalogue, beyond FROM archive_list"
                        + " WHERE list_id = ?")
                .param(listId)
                .query((row, n) -> new Head(
                        row.getString(1),
                        LocalDate.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7)))
                .optional();
    }

    /** The ids of all lists, in order. */
    List<String> lists() {
        return jdbc.sql("SELECT list_id FROM archive_list ORDER BY list_id")
                .query(String.class)
                .list();
    }

    /** Freezes a list. */
    void freeze(Head head, long runId) {
        jdbc.sql("INSERT INTO archive_list (list_id, as_of, compiled_by, sha256, records, catalogue, beyond, run_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        head.listId(),
                        head.asOf().toString(),
                        head.compiledBy(),
                        head.sha256(),
                        head.records(),
                        head.catalogue(),
                        head.beyond(),
                        runId)
                .update();
    }

    /** Adds a record to a list that is being frozen. */
    void add(String listId, ListItem item, String state, LocalDate since, long runId) {
        jdbc.sql("INSERT INTO archive_item (list_id, line, record_id, code, title, series, class_top, term, starts_on,"
                        + " last_day, formed_on, formed_last, volumes, carrier, file, sha256, decision, until_date, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        listId,
                        item.line(),
                        item.recordId(),
                        item.code(),
                        item.title(),
                        item.series(),
                        item.classTop(),
                        item.term(),
                        item.startsOn().toString(),
                        item.lastDay().toString(),
                        item.formedOn().toString(),
                        item.formedLast().toString(),
                        item.volumes(),
                        item.carrier(),
                        item.file(),
                        item.sha256(),
                        item.decision(),
                        item.until(),
                        item.reason()))
                .update();
        jdbc.sql("INSERT INTO archive_item_state (list_id, line, record_id, state, since) VALUES (?, ?, ?, ?, ?)")
                .params(listId, item.line(), item.recordId(), state, since.toString())
                .update();
        trail(listId, item, state, since, "", runId);
    }

    /** Says where a record of a list stands from now on, and why. */
    void move(String listId, ListItem item, String state, LocalDate since, String detail, long runId) {
        int moved = jdbc.sql("UPDATE archive_item_state SET state = ?, since = ? WHERE list_id = ? AND line = ?")
                .params(state, since.toString(), listId, item.line())
                .update();
        if (moved != 1) {
            throw new IllegalStateException(listId + " has no line " + item.line());
        }
        trail(listId, item, state, since, detail, runId);
    }

    private void trail(String listId, ListItem item, String state, LocalDate since, String detail, long runId) {
        jdbc.sql("INSERT INTO archive_trail (trail_id, list_id, line, record_id, state, on_day, detail, run_id)"
                        + " SELECT COALESCE(MAX(trail_id), 0) + 1, ?, CAST(? AS BIGINT), ?, ?, ?, ?, CAST(? AS BIGINT)"
                        + " FROM archive_trail")
                .params(listId, item.line(), item.recordId(), state, since.toString(), detail, runId)
                .update();
    }

    /** The next record of a list after a line that stands so; empty if there is none. */
    Optional<Standing> next(String listId, String state, long after) {
        return jdbc.sql(ITEM + ", s.state, s.since FROM archive_item_state s JOIN archive_item i"
                        + " ON i.list_id = s.list_id AND i.line = s.line"
                        + " WHERE s.list_id = ? AND s.state = ? AND s.line > ? ORDER BY s.line LIMIT 1")
                .params(listId, state, after)
                .query((row, n) -> new Standing(item(row), row.getString(19), LocalDate.parse(row.getString(20))))
                .optional();
    }

    /** Every record of a list with where it stands, in the order of lines. */
    void standing(String listId, Consumer<Standing> sink) {
        jdbc.sql(ITEM + ", s.state, s.since FROM archive_item i JOIN archive_item_state s"
                        + " ON i.list_id = s.list_id AND i.line = s.line WHERE i.list_id = ? ORDER BY i.line")
                .param(listId)
                .query(row -> {
                    sink.accept(new Standing(item(row), row.getString(19), LocalDate.parse(row.getString(20))));
                });
    }

    /** What became of the records of a list, in the order in which it happened. */
    void trail(String listId, Consumer<Step> sink) {
        jdbc.sql(ITEM + ", t.state, t.on_day, t.detail FROM archive_trail t JOIN archive_item i"
                        + " ON i.list_id = t.list_id AND i.line = t.line WHERE t.list_id = ? ORDER BY t.trail_id")
                .param(listId)
                .query(row -> {
                    sink.accept(new Step(
                            item(row), row.getString(19), LocalDate.parse(row.getString(20)), row.getString(21)));
                });
    }

    /** The SHA-256 of a list as canonical csv, from what the database holds. */
    String digest(String listId) {
        ListDigest digest = new ListDigest();
        lines(listId, digest::line);
        return digest.hex();
    }

    /** A list as canonical csv, line by line, the header first. */
    void lines(String listId, Consumer<String> sink) {
        sink.accept(ListItem.HEADER);
        jdbc.sql(ITEM + " FROM archive_item i WHERE i.list_id = ? ORDER BY i.line")
                .param(listId)
                .query(row -> {
                    sink.accept(item(row).canonical());
                });
    }

    /** The signatures of a list, by role. */
    List<Signature> signatures(String listId) {
        return jdbc.sql("SELECT role, person, signed_on, sha256 FROM archive_signature WHERE list_id = ?"
                        + " AND superseded_by IS NULL ORDER BY role")
                .param(listId)
                .query((row, n) -> new Signature(
                        row.getString(1), row.getString(2), LocalDate.parse(row.getString(3)), row.getString(4)))
                .list();
    }

    /** The confirmation that the paper of a record was destroyed; empty if there is none. */
    Optional<Confirmation> confirmation(String listId, String recordId) {
        return jdbc.sql("SELECT method, place, done_on, witnesses, counted FROM archive_confirmation WHERE list_id = ?"
                        + " AND record_id = ? AND superseded_by IS NULL")
                .params(listId, recordId)
                .query((row, n) -> confirmation(row))
                .optional();
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        @Nullable String done = row.getString(3);
        long counted = row.getLong(5);
        @Nullable Long known = row.wasNull() ? null : counted;
        return new Confirmation(
                Objects.requireNonNullElse(row.getString(1), ""),
                Objects.requireNonNullElse(row.getString(2), ""),
                done == null ? null : LocalDate.parse(done),
                Objects.requireNonNullElse(row.getString(4), ""),
                known);
    }

    /** How many records of a list stand so. */
    long count(String listId, String state) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_item_state WHERE list_id = ? AND state = ?")
                .params(listId, state)
                .query(Long.class)
                .single();
    }

    private static ListItem item(ResultSet row) throws SQLException {
        long volumes = row.getLong(12);
        @Nullable Long known = row.wasNull() ? null : volumes;
        return new ListItem(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                LocalDate.parse(row.getString(8)),
                LocalDate.parse(row.getString(9)),
                LocalDate.parse(row.getString(10)),
                LocalDate.parse(row.getString(11)),
                known,
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
