package io.wuye.cli.runs;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye jobs prune}: forgets the steps of old runs that ended well; the runs themselves stay on record. */
@Command
public final class JobsPruneCommand implements Verb {
    private static final int YEARS_KEPT = 1;

    @Option(names = "--before", paramLabel = "DATE")
    private @Nullable LocalDate before;

    @Override
    public Outcome run(Session session) {
        LocalDate day = before != null ? before : session.asOf().minusYears(YEARS_KEPT);
        int runs =
                Runs.prune(session, day.atStartOfDay(session.clock().getZone()).toInstant());
        session.say("run.prune.done", day, runs);
        session.result("before", day.toString());
        session.result("runs", runs);
        return Outcome.DONE;
    }
}
