package io.wuye.cli.archive;

import io.wuye.archive.sweep.RoomDesk;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;

/** {@code wuye archive loan}: what is lent out, and what should be back. */
@Command
public final class ArchiveLoanCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        try (Database database = Database.reader(session.workspace())) {
            session.print(new RoomDesk(session.workspace(), database, session.messages(), session.asOf()).loans());
        }
        return Outcome.DONE;
    }
}
