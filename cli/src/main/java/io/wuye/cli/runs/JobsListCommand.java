package io.wuye.cli.runs;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.run.RunRecords;
import io.wuye.kernel.run.RunStatus;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye jobs list}: the latest runs. */
@Command
public final class JobsListCommand implements Verb {
    @Option(names = "--job", paramLabel = "NAME")
    private @Nullable String job;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable RunStatus status;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @Override
    public Outcome run(Session session) {
        try (Database reader = Database.reader(session.workspace())) {
            List<RunRecord> runs = new RunRecords(reader).latest(job, status, limit);
            if (runs.isEmpty()) {
                session.say("run.list.empty");
            }
            if (!runs.isEmpty() || session.json()) {
                session.print(new RunTables(session).runs(runs));
            }
            return Outcome.DONE;
        }
    }
}
