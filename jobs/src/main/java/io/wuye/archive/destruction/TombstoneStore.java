package io.wuye.archive.destruction;

import io.wuye.kernel.database.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of destruction, as the database holds it: only ever longer. */
final class TombstoneStore {
    private static final String COLUMNS =
            "seq, list_id, record_id, title, code, volumes, years, term, kept, destroyed_on,"
                    + " carrier, sha256, decision, signatures, witnesses, method, place, previous, hash";

    private final JdbcClient jdbc;

    TombstoneStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** The number the next tombstone gets. */
    long next() {
        return jdbc.sql("SELECT COALESCE(MAX(seq), 0) + 1 FROM archive_tombstone")
                .query(Long.class)
                .single();
    }

    /** The digest of the last row; 64 zeros if there is none. */
    String last() {
        return jdbc.sql("SELECT hash FROM archive_tombstone ORDER BY seq DESC LIMIT 1")
                .query(String.class)
                .optional()
                .orElse(Tombstone.NOTHING_BEFORE);
    }

    /** Whether a record was destroyed. */
    boolean has(String recordId) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_tombstone WHERE record_id = ?")
                        .param(recordId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Sets a tombstone, for ever. */
    void set(Tombstone tombstone) {
        List<Object> cells = new ArrayList<>(tombstone.cells());
        cells.set(0, tombstone.seq());
        cells.add(digest(tombstone));
        jdbc.sql("INSERT INTO archive_tombstone (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(cells)
                .update();
    }

    /** Every tombstone with its digest, in order; of one list, or of all if it is empty. */
    void forEach(String listId, BiConsumer<Tombstone, String> sink) {
        jdbc.sql("SELECT " + COLUMNS + " FROM archive_tombstone WHERE ? = '' OR list_id = ? ORDER BY seq")
                .params(listId, listId)
                .query(row -> {
                    sink.accept(tombstone(row), row.getString(19));
                });
    }

    /** The digest of a row, which contains the digest of the row before. */
    static String digest(Tombstone tombstone) {
        try {
            byte[] line = tombstone.canonical().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Tombstone tombstone(ResultSet row) throws SQLException {
        return new Tombstone(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
