package io.wuye.cli.archive;

import io.wuye.archive.transfer.DissolutionJob;
import io.wuye.archive.transfer.DissolutionParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye archive dissolve --project CODE}: the papers with which a service centre ends. */
@Command
public final class ArchiveDissolveCommand implements Verb {
    @Option(names = "--project", paramLabel = "CODE", required = true)
    private String project = "";

    @Override
    public Outcome run(Session session) {
        String code = Codes.normal(project);
        RunResult result = Runs.run(
                session, new DissolutionParameters(code, session.asOf()), new DissolutionJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("dissolution", summary);
            print(session, code, summary);
        }
        return result.outcome();
    }

    private static void print(Session session, String code, Map<?, ?> summary) {
        String day = String.valueOf(summary.get("dissolved_on"));
        session.say("archive.dissolve.title", code);
        for (String receiver : List.of("headquarters", "committee")) {
            if (summary.get(receiver + "_due_on") != null) {
                session.say(
                        "archive.dissolve." + receiver,
                        String.valueOf(summary.get(receiver)),
                        String.valueOf(summary.get(receiver + "_due_on")));
            }
        }
        if (!String.valueOf(summary.get("recall")).equals("0")) {
            session.warn("archive.dissolve.recall", String.valueOf(summary.get("recall")));
        }
        if (day.isEmpty()) {
            session.warn("archive.dissolve.no_event", code, session.asOf());
        }
        session.say("archive.dissolve.files", code, session.asOf());
    }
}
