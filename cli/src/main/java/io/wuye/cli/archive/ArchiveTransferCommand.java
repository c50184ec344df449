package io.wuye.cli.archive;

import io.wuye.archive.transfer.TransferJob;
import io.wuye.archive.transfer.TransferParameters;
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

/** {@code wuye archive transfer}: a list of what must be handed over, and whether its receipt proves that it was. */
@Command
public final class ArchiveTransferCommand implements Verb {
    @Option(names = "--list", paramLabel = "LIST")
    private String list = "";

    @Option(names = "--project", paramLabel = "CODE")
    private String project = "";

    @Option(names = "--class", paramLabel = "CLASS")
    private String classCode = "";

    @Override
    public Outcome run(Session session) {
        TransferParameters parameters =
                new TransferParameters(name(session), Codes.normal(project), Codes.normal(classCode), session.asOf());
        RunResult result = Runs.run(session, parameters, new TransferJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("list", summary);
            print(session, summary);
        }
        return result.outcome();
    }

    private String name(Session session) {
        if (!list.isBlank()) {
            return Codes.normal(list);
        }
        String part = Codes.normal(project) + Codes.normal(classCode);
        return "YJ-" + session.asOf() + (part.isEmpty() ? "" : "-" + part);
    }

    private static void print(Session session, Map<?, ?> summary) {
        String name = String.valueOf(summary.get("list_id"));
        String records = String.valueOf(summary.get("records"));
        session.say("archive.handover.list", name, String.valueOf(summary.get("as_of")), records);
        String receipt = String.valueOf(summary.get("receipt"));
        session.say("archive.handover.receipt." + receipt, records);
        if (summary.get("faults") instanceof List<?> faults) {
            faults.forEach(fault -> session.warn("archive.receipt.fault", String.valueOf(fault)));
        }
        if (receipt.equals("none") && !String.valueOf(summary.get("lent")).equals("0")) {
            session.warn("archive.handover.lent", String.valueOf(summary.get("lent")));
        }
        session.say("archive.handover.files", name);
    }
}
