package io.wuye.archive.transfer;

import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of records to be handed over with their receipts, and what was handed over by a day. */
public final class HandoverStore {
    private static final String HEADS =
            "SELECT t.list_id, t.as_of, t.receiver, t.project, t.due_on, t.sha256, t.records,"
                    + " r.version_id, r.handed_by, r.received_by, r.unit_head_from, r.unit_head_to, r.counted, r.on_date"
                    + " FROM archive_transfer t LEFT JOIN archive_receipt r ON r.list_id = t.list_id"
                    + " AND r.superseded_by IS NULL";

    private final Database database;
    private final JdbcClient jdbc;

    public HandoverStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /**
     * A list of records to be handed over.
     *
     * @param receiver {@code archive}, {@code headquarters} or {@code committee}
     * @param project whose records alone; empty: of all projects
     * @param dueOn last day of handing over after a dissolution; null: each record has its own
     * @param sha256 of the list as canonical csv
     * @param records how many it has
     * @param receipt what came back; null: nothing
     */
    public record Head(
            String listId,
            LocalDate asOf,
            String receiver,
            String project,
            @Nullable LocalDate dueOn,
            String sha256,
            long records,
            @Nullable Handover receipt) {

        /** Whether its records were handed over by a day. */
        public boolean isHandedOver(LocalDate day) {
            return receipt != null
                    && HandoverRules.faults(receipt, records, asOf, day).isEmpty();
        }
    }

    /** A list; empty if there is none of that id. */
    public Optional<Head> head(String listId) {
        return jdbc.sql(HEADS + " WHERE t.list_id = ?")
                .param(listId)
                .query((row, n) -> head(row))
                .optional();
    }

    /** All lists, in order. */
    public List<Head> heads() {
        return jdbc.sql(HEADS + " ORDER BY t.list_id")
                .query((row, n) -> head(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        String due = row.getString(5);
        return new Head(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                due.isEmpty() ? null : LocalDate.parse(due),
                row.getString(6),
                row.getLong(7),
                row.getString(8) == null ? null : receipt(row));
    }

    private static Handover receipt(ResultSet row) throws SQLException {
        long counted = row.getLong(13);
        @Nullable Long known = row.wasNull() ? null : counted;
        @Nullable String on = row.getString(14);
        return new Handover(
                text(row, 9),
                text(row, 10),
                text(row, 11),
                text(row, 12),
                known,
                on == null ? null : LocalDate.parse(on));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }

    /**
     * Fills the temporary table {@code archive_handed} with every record of a list that was handed over by a day, and
     * {@code archive_listed} with those of lists that were not.
     */
    public void fill(LocalDate asOf) {
        for (String table : List.of("archive_handed", "archive_listed")) {
            database.temporary(table, "record_id TEXT NOT NULL PRIMARY KEY");
        }
        for (Head head : heads()) {
            if (head.isHandedOver(asOf)) {
                add("archive_handed", head.listId());
            } else if (!head.asOf().isAfter(asOf)) {
                add("archive_listed", head.listId());
            }
        }
    }

    private void add(String table, String listId) {
        jdbc.sql("INSERT INTO " + table + " (record_id) SELECT i.record_id FROM archive_transfer_item i"
                        + " WHERE i.list_id = ? ON CONFLICT DO NOTHING")
                .param(listId)
                .update();
    }
}
