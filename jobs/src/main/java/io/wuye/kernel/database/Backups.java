package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of a SQLite database: made beside running work, proven whole before they bear their name, and put back in place.
 *
 * <p>They are kept in the folder {@code backup} beside the database. A PostgreSQL server is copied by its own tools.
 */
public final class Backups {
    private static final List<String> LOGS = List.of("-wal", "-shm");

    private Backups() {}

    /** The folder in which copies of a workspace's database are kept. */
    public static Path folder(Path database) {
        return database.resolveSibling("backup");
    }

    /** The newest copy by name, or the folder it would be in, as a message shows it. */
    static String newest(Path database) {
        Path folder = folder(database);
        if (!Files.isDirectory(folder)) {
            return folder + " (—)";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .max(Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse(folder + " (—)");
        } catch (IOException unreadable) {
            return folder + " (—)";
        }
    }

    /**
     * Copies a database as it stands at this moment, whatever is being written to it meanwhile.
     *
     * @return bytes of the copy
     * @throws Refusal USAGE if the database is a server’s or the target exists already; STORAGE if the disk does not take it
     */
    public static long make(Database database, Path target) {
        refuseServer(database.dialect());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Outcome.USAGE, "database.backup.exists", target);
        }
        Path aside = aside(target);
        try {
            Files.createDirectories(parent(target));
            SqliteFile.createPrivate(aside);
            database.jdbc().sql("VACUUM INTO ?").param(aside.toString()).update();
            prove(aside);
            sync(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(target);
        } catch (IOException | RuntimeException failure) {
            throw StorageFaults.refusal(failure, target.toString());
        } finally {
            SqliteFile.deleteQuietly(aside);
        }
    }

    /**
     * Puts a copy in the place of a database. What stood there stays at {@code before}, whole. Only under the lock of the
     * workspace.
     *
     * <p>At no moment is there no database: whoever found none would make an empty one.
     *
     * @throws Refusal STORAGE if the copy is no sound database of this program; nothing was changed then
     */
    public static void restore(Path copy, Path database, Path before) {
        SqliteCheck.header(copy);
        Path aside = aside(database);
        try {
            SqliteFile.createPrivate(aside);
            Files.copy(copy, aside, StandardCopyOption.REPLACE_EXISTING);
            prove(aside);
            sync(aside);
            if (Files.exists(database)) {
                keep(database, before);
            }
            Files.move(aside, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw StorageFaults.refusal(failure, database.toString());
        } finally {
            SqliteFile.deleteQuietly(aside);
        }
    }

    /** Gives a database a second name. Its log goes into it first; the log of a damaged one goes with it. */
    private static void keep(Path database, Path before) throws IOException {
        SqliteFile.settle(database);
        Files.createDirectories(parent(before));
        try {
            Files.createLink(before, database);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(database, before);
            sync(before);
        }
        for (String part : LOGS) {
            Path log = Path.of(database + part);
            if (Files.exists(log)) {
                Files.move(log, Path.of(before + part));
            }
        }
    }

    /** Refuses what only the tools of a server can do. */
    public static void refuseServer(Dialect dialect) {
        if (dialect != Dialect.SQLITE) {
            throw new Refusal(Outcome.USAGE, "database.backup.server");
        }
    }

    /** Reads every page of a file nobody has open. */
    private static void prove(Path file) {
        try (Connection connection = SqliteFile.alone(file);
                PreparedStatement check = connection.prepareStatement("PRAGMA integrity_check(1)");
                var row = check.executeQuery()) {
            if (!row.next() || !"ok".equals(row.getString(1))) {
                throw new Refusal(Outcome.STORAGE, "database.backup.damaged", file);
            }
        } catch (SQLException failure) {
            throw StorageFaults.refusal(failure, file.toString());
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path aside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
