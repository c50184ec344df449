package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/** A SQLite file: opened with the settings under which money and batch records survive a crash. */
final class SqliteFile {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final int BUSY_MILLISECONDS = 30_000;

    /** A range of 50,000 units writes some 10 MB; with less room its pages go through the file twice. */
    private static final int CACHE_KIB = 65_536;

    private final Path file;

    private SqliteFile(Path file) {
        this.file = file;
    }

    /** The file of a URL {@code jdbc:sqlite:/path/wuye.db}. */
    static SqliteFile of(String url) {
        if (!url.startsWith(PREFIX) || url.contains("?") || url.contains(":memory:")) {
            throw new Refusal(Outcome.USAGE, "database.url.unknown", Urls.shown(url));
        }
        return new SqliteFile(Path.of(url.substring(PREFIX.length())).toAbsolutePath());
    }

    static Connection scratch() {
        try {
            Connection connection = config(false).createConnection(PREFIX + ":memory:");
            SqliteSchema.bringUp(connection);
            return connection;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens a file that nobody else knows of, leaving no log beside it. */
    static Connection alone(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(PREFIX + file);
    }

    Connection writer() {
        FileSystems.refuseNetworkShare(file);
        if (!Files.exists(file)) {
            create();
        }
        SqliteCheck.header(file);
        return guarded(false);
    }

    Connection reader() {
        if (!Files.exists(file)) {
            FileSystems.refuseNetworkShare(file);
            create();
        }
        SqliteCheck.header(file);
        if (SqliteCheck.schemaVersion(file) < Migrations.newest()) {
            close(writer());
        }
        return guarded(true);
    }

    /**
     * Takes away the empty log that a reader makes beside the database and may not remove: whoever could write and closes
     * last removes it, and nothing else happens if others have the file open.
     */
    void tidy() {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            if (Files.exists(log) && Files.size(log) == 0) {
                config(false).createConnection(PREFIX + file).close();
            }
        } catch (IOException | SQLException remains) {
            // An empty log is harmless: the next writer removes it.
            return;
        }
    }

    /** Brings what lies in the log of a database into its file; a damaged database keeps its log. */
    static void settle(Path file) {
        try (Connection connection = config(false).createConnection(PREFIX + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException damaged) {
            // Its log is kept beside it by whoever asked.
            return;
        }
    }

    /** Opens, checks and upgrades; a connection that fails on the way is closed again. */
    private Connection guarded(boolean readOnly) {
        Connection connection = null;
        try {
            connection = config(readOnly).createConnection(PREFIX + file);
            SqliteCheck.content(file, connection);
            if (!readOnly) {
                Fingerprint.addTo(connection);
                SqliteSchema.bringUp(connection);
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            close(connection);
            throw StorageFaults.refusal(failure, file.toString());
        }
    }

    /** Makes a new file aside and renames it, so that a crash never leaves an empty or half-made database. */
    private void create() {
        Path aside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            deleteStrays();
            createPrivate(aside);
            try (Connection connection = config(false).createConnection(PREFIX + aside)) {
                SqliteSchema.bringUp(connection);
            }
            if (!Files.exists(file)) {
                Files.move(aside, file);
            }
        } catch (IOException | SQLException failure) {
            throw StorageFaults.refusal(failure, file.toString());
        } finally {
            deleteQuietly(aside);
        }
    }

    /** What a process that died in {@link #create} left; nobody has trusted it with anything yet. */
    private void deleteStrays() throws IOException {
        String glob = "." + file.getFileName() + ".*.tmp*";
        try (DirectoryStream<Path> strays =
                Files.newDirectoryStream(file.toAbsolutePath().getParent(), glob)) {
            for (Path stray : strays) {
                Files.deleteIfExists(stray);
            }
        }
    }

    static void createPrivate(Path path) throws IOException {
        if (FileSystems.posix(path)) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }

    static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException remains) {
            // A stray file is harmless, and hiding the first failure behind it would not be.
            return;
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** IMMEDIATE: a writer takes its lock at the start instead of failing half-way; FULL: a commit survives power loss. */
    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        if (readOnly) {
            config.setReadOnly(true);
            config.setTransactionMode(TransactionMode.DEFERRED);
        } else {
            config.setCacheSize(-CACHE_KIB);
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
            config.setOpenMode(SQLiteOpenMode.READWRITE);
        }
        return config;
    }
}
