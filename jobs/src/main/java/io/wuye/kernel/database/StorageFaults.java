package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;

/** Turns what drivers and the system say about a broken disk into one sentence. */
public final class StorageFaults {
    /** Less than SQLite's shared index and a handful of pages need. */
    private static final long LITTLE_ROOM = 256 << 10;

    private StorageFaults() {}

    /**
     * The refusal of a failure, if a full disk, missing permission, damaged or unreachable database is behind it.
     *
     * @param place what could not be used: a path, or a URL without its password
     */
    public static Optional<Refusal> find(Throwable failure, String place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String found = cause instanceof Refusal ? null : key(cause);
            if (found != null) {
                String where = where(cause, place);
                // Without room SQLite fails in more ways than the one it has a code for.
                boolean noRoom = found.equals("database.io") && room(where) < LITTLE_ROOM;
                String key = noRoom ? "database.disk.full" : found;
                return Optional.of(new Refusal(failure, Outcome.STORAGE, key, where, detail(key, cause, where)));
            }
        }
        return Optional.empty();
    }

    /** As {@link #find}; what is none of these is thrown as it is, for it is a bug. */
    static RuntimeException refusal(Throwable failure, String place) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        return find(failure, place)
                .<RuntimeException>map(found -> found)
                .orElseGet(() -> new IllegalStateException(place, failure));
    }

    /** The system names the file itself; a driver does not. */
    private static String where(Throwable cause, String place) {
        String file = cause instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? place : file;
    }

    private static @Nullable String key(Throwable cause) {
        if (cause instanceof NativeLibraryNotFoundException) {
            return "database.driver";
        }
        if (cause instanceof SQLiteException lite) {
            return sqlite(lite);
        }
        if (cause instanceof SQLException sql) {
            return postgres(String.valueOf(sql.getSQLState()));
        }
        if (cause instanceof IOException io && full(io)) {
            return "database.disk.full";
        }
        boolean denied = cause instanceof FileSystemException || cause instanceof ReadOnlyFileSystemException;
        return denied ? "database.denied" : null;
    }

    /** The low byte is the kind of error, the rest its variety. */
    private static @Nullable String sqlite(SQLiteException failure) {
        return switch (failure.getResultCode().code & 0xff) {
            case 13 -> "database.disk.full";
            case 3, 8, 14, 23 -> "database.denied";
            case 11, 26 -> "database.damaged";
            case 10 -> "database.io";
            case 5, 6 -> "database.busy";
            default -> null;
        };
    }

    private static @Nullable String postgres(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "28", "3D", "57" -> "database.unreachable";
            case "53" -> "database.disk.full";
            default -> null;
        };
    }

    private static boolean full(IOException failure) {
        String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("quota") || text.contains("not enough space");
    }

    /** Drivers speak English, to programmers: of their failures only the code is shown, the rest with {@code --verbose}. */
    private static String detail(String key, Throwable cause, String place) {
        return switch (key) {
            case "database.disk.full" -> free(place);
            case "database.damaged" -> Backups.newest(Path.of(place));
            case "database.driver" -> System.getProperty("java.io.tmpdir", "");
            default -> code(cause);
        };
    }

    private static String code(Throwable cause) {
        if (cause instanceof SQLiteException lite) {
            return lite.getResultCode().name();
        }
        return cause instanceof SQLException sql ? "SQLSTATE " + sql.getSQLState() : reason(cause);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "EACCES";
        }
        if (cause instanceof NoSuchFileException) {
            return "ENOENT";
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? "EROFS" : reason;
    }

    private static String free(String place) {
        long room = room(place);
        return room == Long.MAX_VALUE ? "?" : (room >> 10) + " KiB";
    }

    /** Bytes free where a file lies; without an end if that cannot be known. */
    private static long room(String place) {
        try {
            Path folder = Path.of(place).toAbsolutePath().getParent();
            return folder == null ? Long.MAX_VALUE : Files.getFileStore(folder).getUsableSpace();
        } catch (IOException | RuntimeException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
