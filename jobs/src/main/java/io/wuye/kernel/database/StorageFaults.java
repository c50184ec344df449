package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Turns what drivers and the system say about a broken disk into one sentence. */
public final class StorageFaults {
    private StorageFaults() {}

    /**
     * The refusal of a failure, if a full disk, missing permission, damaged or unreachable database is behind it.
     *
     * @param place what could not be used: a path, or a URL without its password
     */
    public static Optional<Refusal> find(Throwable failure, String place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String key = cause instanceof Refusal ? null : key(cause);
            if (key != null) {
                return Optional.of(new Refusal(failure, Outcome.STORAGE, key, place, detail(key, cause, place)));
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

    private static @Nullable String key(Throwable cause) {
        if (cause instanceof SQLiteException lite) {
            return sqlite(lite);
        }
        if (cause instanceof SQLException sql) {
            return postgres(String.valueOf(sql.getSQLState()));
        }
        if (cause instanceof AccessDeniedException
                || cause instanceof ReadOnlyFileSystemException
                || cause instanceof NoSuchFileException) {
            return "database.denied";
        }
        return cause instanceof IOException io && full(io) ? "database.disk.full" : null;
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

    private static String detail(String key, Throwable cause, String place) {
        return switch (key) {
            case "database.disk.full" -> free(place);
            case "database.damaged" -> Backups.newest(Path.of(place));
            default -> String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        };
    }

    private static String free(String place) {
        try {
            Path folder = Path.of(place).toAbsolutePath().getParent();
            return folder == null ? "?" : (Files.getFileStore(folder).getUsableSpace() >> 20) + " MiB";
        } catch (IOException | RuntimeException unknown) {
            return "?";
        }
    }
}
