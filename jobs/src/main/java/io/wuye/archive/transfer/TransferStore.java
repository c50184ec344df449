package io.wuye.archive.transfer;

import io.wuye.archive.ListDigest;
import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses records to be handed over, freezes lists of them, and reads these back. */
final class TransferStore {
    private static final String LISTED = "SELECT 1 FROM archive_listed l WHERE l.record_id = r.record_id";
    private static final String LENT = "SELECT 1 FROM archive_loan o WHERE o.superseded_by IS NULL"
            + " AND o.record_id = r.record_id AND o.out_on <= ? AND (o.back_on IS NULL OR o.back_on > ?)";

    private static final String ITEMS = "SELECT line, record_id, code, title, class, series, formed_on, formed_last,"
            + " volumes, carrier, location FROM archive_transfer_item WHERE list_id = ? ORDER BY line";

    private final JdbcClient jdbc;

    TransferStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Freezes a list of the records chosen that are neither lent out nor on an open list, in the order of class, last day
     * of forming, and id.
     * The tables {@code archive_aside}, {@code archive_handed} and {@code archive_listed} must be filled.
     *
     * @param dueOn last day of handing over after a dissolution; null: each record has its own
     * @return how many they are; nothing is written if there is none
     */
    long freeze(String listId, Receiver receiver, @Nullable LocalDate dueOn, Selection selection, long runId) {
        List<Object> arguments = new ArrayList<>(List.of(listId));
        String where = where(selection, arguments) + " AND NOT EXISTS (" + LISTED + ") AND NOT EXISTS (" + LENT + ")";
        arguments.addAll(List.of(selection.asOf().toString(), selection.asOf().toString()));
        long records = jdbc.sql(
                        "INSERT INTO archive_transfer_item (list_id, line, record_id, code, title, class, series,"
                                + " formed_on, formed_last, volumes, carrier, location) SELECT ?, ROW_NUMBER() OVER"
                                + " (ORDER BY r.class, r.formed_last, r.record_id), r.record_id,"
                                + " COALESCE(r.canonical_code, r.code, ''), r.title, r.class, r.series_key, r.formed_on,"
                                + " r.formed_last, r.volumes, r.carrier, COALESCE(r.location, '') FROM archive_record r "
                                + where)
                .params(arguments)
                .update();
        if (records > 0) {
            jdbc.sql("INSERT INTO archive_transfer (list_id, as_of, receiver, project, due_on, sha256, records, run_id)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            listId,
                            selection.asOf().toString(),
                            receiver.code(),
                            selection.project(),
                            dueOn == null ? "" : dueOn.toString(),
                            digest(listId),
                            records,
                            runId)
                    .update();
        }
        return records;
    }

    /**
     * The loans that keep chosen records off a list: record id, code, title, borrower, approver, out on, due on.
     *
     * @param sink called in the order of record ids
     */
    void lent(Selection selection, Consumer<@Nullable Object[]> sink) {
        List<Object> arguments = new ArrayList<>();
        String where = where(selection, arguments);
        arguments.addAll(List.of(selection.asOf().toString(), selection.asOf().toString()));
        jdbc.sql("SELECT r.record_id, COALESCE(r.canonical_code, r.code), r.title, o.borrower, o.approved_by, o.out_on,"
                        + " o.due_on FROM archive_record r JOIN archive_loan o ON o.record_id = r.record_id" + where
                        + " AND o.superseded_by IS NULL AND o.out_on <= ? AND (o.back_on IS NULL OR o.back_on > ?)"
                        + " ORDER BY r.record_id, o.out_on, o.borrower")
                .params(arguments)
                .query(row -> {
                    @Nullable Object[] cells = new @Nullable Object[7];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getString(i + 1);
                    }
                    sink.accept(cells);
                });
    }

    private static String where(Selection selection, List<Object> arguments) {
        String day = selection.asOf().toString();
        StringBuilder where = new StringBuilder(" LEFT JOIN archive_aside a ON a.record_id = r.record_id"
                + " WHERE r.superseded_by IS NULL AND r.formed_on <= ?"
                + " AND (a.bucket IS NULL OR a.bucket NOT IN ('destroyed', 'destroying', 'missing'))");
        arguments.add(day);
        if (!selection.handedOverToo()) {
            where.append(" AND (r.transferred_on IS NULL OR r.transferred_on > ?)"
                    + " AND NOT EXISTS (SELECT 1 FROM archive_handed d WHERE d.record_id = r.record_id)");
            arguments.add(day);
        }
        if (!selection.project().isEmpty()) {
            where.append(" AND r.project_code = ?");
            arguments.add(selection.project());
        }
        classes(where, arguments, " AND (r.class IN (%s) OR r.class_top IN (%s))", selection.classes());
        classes(where, arguments, " AND r.class NOT IN (%s) AND r.class_top NOT IN (%s)", selection.otherThan());
        return where.toString();
    }

    private static void classes(StringBuilder where, List<Object> arguments, String part, List<String> classes) {
        if (!classes.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(classes.size(), "?"));
            where.append(part.replace("%s", marks));
            arguments.addAll(classes);
            arguments.addAll(classes);
        }
    }

    /** The records of a list, in the order of lines. */
    void items(String listId, Consumer<TransferItem> sink) {
        jdbc.sql(ITEMS).param(listId).query(row -> {
            sink.accept(item(row));
        });
    }

    /** A list as canonical csv, line by line, the header first. */
    void lines(String listId, Consumer<String> sink) {
        sink.accept(TransferItem.HEADER);
        items(listId, item -> sink.accept(ListDigest.csv(item.cells())));
    }

    private String digest(String listId) {
        ListDigest digest = new ListDigest();
        lines(listId, digest::line);
        return digest.hex();
    }

    /** The day an event happened to a subject; empty if nobody said. */
    Optional<LocalDate> happened(String type, String subject) {
        return jdbc.sql(
                        "SELECT happened_on FROM archive_event WHERE superseded_by IS NULL AND type = ? AND subject = ?")
                .params(type, subject)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** How many records a project has. */
    long records(String project) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_record r WHERE r.superseded_by IS NULL AND r.project_code = ?")
                .param(project)
                .query(Long.class)
                .single();
    }

    private static TransferItem item(ResultSet row) throws SQLException {
        long volumes = row.getLong(9);
        @Nullable Long known = row.wasNull() ? null : volumes;
        return new TransferItem(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                known,
                row.getString(10),
                row.getString(11));
    }

    /**
     * Which records of the catalogue are meant: those formed by a day that are neither destroyed nor lost.
     *
     * @param project only of this one; empty: of all
     * @param classes only of these, of either level; empty: of all
     * @param otherThan none of these
     * @param handedOverToo whether those count too that were handed over already
     */
    record Selection(
            LocalDate asOf, String project, List<String> classes, List<String> otherThan, boolean handedOverToo) {}
}
