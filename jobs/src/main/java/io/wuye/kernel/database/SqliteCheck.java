package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * Looks at a SQLite file before it is used, reading only, so that a damaged or foreign file stays as it was.
 *
 * <p>The first hundred bytes say how long the file must be and whose it is: that is checked always. Every page is read
 * only in small files (measured: 31 MB in 75 ms), for on big ones the check would cost more than the work it guards;
 * {@code doctor} and {@code db verify} read every page of files of any size.
 */
final class SqliteCheck {
    /** Up to this size the whole file is read through at every start, in some 80 ms. */
    private static final long WHOLE_FILE_BYTES = 32L << 20;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;

    private SqliteCheck() {}

    /** Refuses a file that is empty, not SQLite, not ours, newer than the program, or shorter than it says it is. */
    static void header(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Outcome.STORAGE, "database.not.sqlite", file, Backups.newest(file));
        }
        byte[] bytes = read(file);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER_BYTES || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new Refusal(
                    Outcome.STORAGE,
                    bytes.length == 0 ? "database.empty" : "database.not.sqlite",
                    file,
                    Backups.newest(file));
        }
        int application = header.getInt(68);
        if (application != SqliteSchema.APPLICATION_ID) {
            throw new Refusal(Outcome.STORAGE, "database.foreign", file);
        }
        SqliteSchema.refuseNewer(header.getInt(60));
        long found = size(file);
        if (found < expected(header) && !hasLog(file)) {
            throw new Refusal(
                    Outcome.STORAGE, "database.truncated", file, found, expected(header), Backups.newest(file));
        }
    }

    /**
     * Whether a write-ahead log lies beside the file. A process that was killed, or met a full disk, while it copied the
     * log into the file leaves the file shorter than its header says: the pages are in the log, and SQLite finds them.
     */
    private static boolean hasLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && size(log) > 0;
    }

    /** The schema version in the header; an upgrade still in the write-ahead log is not seen, which costs one opening. */
    static int schemaVersion(Path file) {
        return ByteBuffer.wrap(read(file)).getInt(60);
    }

    /** Reads the pages of a small file or a short one, only the schema of a big one. */
    static void content(Path file, Connection connection) throws SQLException {
        long bytes = size(file);
        boolean whole = bytes <= WHOLE_FILE_BYTES || bytes < expected(ByteBuffer.wrap(read(file)));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        whole ? "PRAGMA quick_check(1)" : "SELECT 'ok' FROM sqlite_master LIMIT 1")) {
            if (row.next() && !"ok".equals(row.getString(1))) {
                throw new Refusal(Outcome.STORAGE, "database.damaged", file, Backups.newest(file));
            }
        }
    }

    /** How long the file must be. */
    private static long expected(ByteBuffer header) {
        int size = Short.toUnsignedInt(header.getShort(16));
        long pageBytes = size == 1 ? 65_536 : size;
        return pageBytes * Integer.toUnsignedLong(header.getInt(28));
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER_BYTES);
        } catch (IOException failure) {
            throw StorageFaults.refusal(failure, file.toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw StorageFaults.refusal(failure, file.toString());
        }
    }
}
