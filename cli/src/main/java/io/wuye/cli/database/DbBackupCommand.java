package io.wuye.cli.database;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Backups;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye db backup [FILE]}: a proven copy of the database, made beside whatever runs. */
@Command
public final class DbBackupCommand implements Verb {
    @Parameters(paramLabel = "FILE", index = "0", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--keep", paramLabel = "N")
    private @Nullable Integer keep;

    @Override
    public Outcome run(Session session) {
        Workspace workspace = session.workspace();
        Backups.refuseServer(Dialect.of(workspace.databaseUrl()));
        try (Database database = Database.reader(workspace)) {
            Path target = file != null ? file : Copies.next(session, "wuye-");
            long bytes = Backups.make(database, target);
            session.say("database.backup.made", target);
            session.result("file", target.toString());
            session.result("bytes", bytes);
        }
        if (keep != null) {
            int deleted = Copies.keep(workspace, Math.max(1, keep));
            session.say("database.backup.pruned", deleted, Math.max(1, keep));
        }
        return Outcome.DONE;
    }
}
