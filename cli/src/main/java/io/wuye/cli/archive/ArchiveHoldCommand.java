package io.wuye.cli.archive;

import io.wuye.archive.catalogue.HoldJob;
import io.wuye.archive.catalogue.HoldParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye archive hold}: from now on nothing it covers is destroyed. */
@Command
public final class ArchiveHoldCommand implements Verb {
    @Parameters(paramLabel = "RECORD_ID", arity = "0..1")
    private String record = "";

    @Option(names = "--series", paramLabel = "ID")
    private String series = "";

    @Option(names = "--class", paramLabel = "CLASS")
    private String classCode = "";

    @Option(names = "--project", paramLabel = "CODE")
    private String project = "";

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Mixin
    private Approving approving = new Approving();

    @Override
    public Outcome run(Session session) {
        SortedMap<String, String> cover = new TreeMap<>();
        cover.put("record_id", Codes.normal(record));
        cover.put("series", Codes.normal(series));
        cover.put("class", Codes.normal(classCode));
        cover.put("project_code", Codes.normal(project));
        cover.put("formed_from", from == null ? "" : from.toString());
        cover.put("formed_to", to == null ? "" : to.toString());
        HoldParameters parameters = new HoldParameters(cover, approving.reason, approving.approver, session.asOf());
        RunResult result = Runs.run(session, parameters, new HoldJob());
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("hold", summary);
            boolean before = Boolean.TRUE.equals(summary.get("placed_before"));
            session.say(
                    before ? "archive.hold.before" : "archive.hold.placed",
                    String.valueOf(summary.get("hold_no")),
                    String.valueOf(summary.get("covered")));
            if (String.valueOf(summary.get("covered")).equals("0")) {
                session.warn("archive.hold.empty", String.valueOf(summary.get("hold_no")));
            }
        }
        return result.outcome();
    }
}
