package io.wuye.cli.archive;

import io.wuye.archive.destruction.AppraisalJob;
import io.wuye.archive.destruction.AppraisalParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye archive appraise}: freezes what is due as a list to be signed; destroys nothing. */
@Command
public final class ArchiveAppraiseCommand implements Verb {
    @Option(names = "--list", paramLabel = "LIST")
    private String list = "";

    @Option(names = "--compiler", paramLabel = "NAME", required = true)
    private String compiler = "";

    @Option(names = "--series", paramLabel = "ID")
    private String series = "";

    @Option(names = "--decisions", paramLabel = "FILE")
    private @Nullable Path decisions;

    @Option(names = "--beyond-brake", paramLabel = "REASON")
    private String beyond = "";

    @Override
    public Outcome run(Session session) {
        String name = list.isBlank() ? "XH-" + session.asOf() : Codes.normal(list);
        Path file = decisions;
        AppraisalParameters parameters = new AppraisalParameters(
                name,
                compiler.strip(),
                Codes.normal(series),
                file == null ? "" : file.toAbsolutePath().toString(),
                beyond.strip(),
                session.asOf());
        RunResult result = Runs.run(session, parameters, new AppraisalJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("list", summary);
            session.say(
                    "archive.appraise.frozen",
                    String.valueOf(summary.get("list_id")),
                    String.valueOf(summary.get("records")),
                    String.valueOf(summary.get("as_of")));
            for (String decision : List.of("destroy", "extend", "permanent", "segregate")) {
                if (summary.get(decision) != null) {
                    session.say(
                            "archive.appraise.decided",
                            session.messages().text("archive.decision." + decision),
                            String.valueOf(summary.get(decision)));
                }
            }
            session.say("archive.appraise.sign", String.valueOf(summary.get("sha256")), join(summary.get("roles")));
            session.say("archive.appraise.files", name);
        }
        return result.outcome();
    }

    private static String join(@Nullable Object roles) {
        return roles instanceof List<?> list
                ? String.join("、", list.stream().map(String::valueOf).toList())
                : "";
    }
}
