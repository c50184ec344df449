package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** On PostgreSQL also one run at a time per database, for two workspaces may share it; ends with the connection. */
final class DatabaseLock {
    private static final long KEY = 0x57555945_52554EL;

    // The server ends the session of the run before this one, and so its lock, a moment after that run closed it.
    private static final Duration SESSION_END = Duration.ofSeconds(5);

    private DatabaseLock() {}

    static void take(Database database, Duration patience) {
        Duration atLeast = patience.compareTo(SESSION_END) < 0 ? SESSION_END : patience;
        if (database.dialect() == Dialect.POSTGRESQL && !Patience.until(atLeast, () -> locked(database))) {
            throw WorkspaceLock.refusal(database.place(), holder(database));
        }
    }

    private static boolean locked(Database database) {
        return database.jdbc()
                .sql("SELECT pg_try_advisory_lock(?)")
                .param(KEY)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable Holder holder(Database database) {
        return database.jdbc()
                .sql("SELECT pid, started_at, command FROM run WHERE status = 'running' ORDER BY run_id DESC LIMIT 1")
                .query((row, number) -> new Holder(row.getLong(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(null);
    }
}
