package io.wuye.cli.collection;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.collection.CollectionJob;
import io.wuye.payment.collection.CollectionParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye collection export [--profile X]}: a batch of what is due, for the bank to collect. */
@Command
public final class CollectionExportCommand implements Verb {
    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "bank")
    private String profile = "bank";

    @Option(names = "--project", paramLabel = "CODE")
    private String project = "";

    @Option(names = "--due-by", paramLabel = "DATE")
    private @Nullable LocalDate dueBy;

    @Override
    public Outcome run(Session session) {
        LocalDate last = dueBy == null ? session.asOf() : dueBy;
        RunResult result = Runs.run(
                session,
                new CollectionParameters(profile, project, last, session.asOf()),
                new CollectionJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            String number = String.valueOf(summary.get("batch_no"));
            session.say(
                    "collection.exported",
                    number,
                    String.valueOf(summary.get("lines")),
                    String.valueOf(summary.get("amount")));
            session.say("collection.files", "out/collection/" + number + "/");
        } else {
            session.say("collection.nothing_new");
        }
        return result.outcome();
    }
}
