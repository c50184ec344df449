package io.wuye.cli.database;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.DatabaseFacts;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;

/** {@code wuye db migrate}: brings the schema to this program's version now, which the next command would do by itself. */
@Command
public final class DbMigrateCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        String url = session.workspace().databaseUrl();
        int before = DatabaseFacts.schema(url);
        int after = Runs.alone(session, "db migrate", () -> {
            try (Database database = Database.writer(url)) {
                return DatabaseFacts.schema(database);
            }
        });
        session.say(before == after ? "database.migrate.already" : "database.migrate.done", before, after);
        session.result("from", before);
        session.result("to", after);
        return Outcome.DONE;
    }
}
