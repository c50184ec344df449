package io.wuye.cli.database;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Backups;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye db restore FILE}: puts a copy in the place of the database, which is moved aside and not deleted. */
@Command
public final class DbRestoreCommand implements Verb {
    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Override
    public Outcome run(Session session) {
        Workspace workspace = session.workspace();
        Backups.refuseServer(Dialect.of(workspace.databaseUrl()));
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Outcome.NOTHING, "database.restore.missing", file);
        }
        Path database = Copies.file(workspace);
        Path before = Copies.next(session, "before-restore-");
        if (!session.yes()) {
            throw new Refusal(Outcome.RULE_REFUSED, "database.restore.sure", database, file, before);
        }
        boolean replaced = Files.exists(database);
        Runs.alone(session, "db restore", () -> {
            Backups.restore(file, database, before);
            return replaced;
        });
        Database.reader(workspace).close();
        session.say("database.restore.done", database, file);
        if (replaced) {
            session.say("database.restore.before", before);
        }
        session.result("restored", file.toString());
        return Outcome.DONE;
    }
}
