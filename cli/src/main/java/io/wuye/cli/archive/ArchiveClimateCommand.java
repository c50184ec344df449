package io.wuye.cli.archive;

import io.wuye.archive.sweep.RoomDesk;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;

/** {@code wuye archive climate}: readings of the store rooms beyond the bounds. */
@Command
public final class ArchiveClimateCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        try (Database database = Database.reader(session.workspace())) {
            session.print(new RoomDesk(session.workspace(), database, session.messages(), session.asOf()).climate());
        }
        return Outcome.DONE;
    }
}
