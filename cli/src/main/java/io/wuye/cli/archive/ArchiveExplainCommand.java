package io.wuye.cli.archive;

import io.wuye.archive.sweep.Explanation;
import io.wuye.archive.sweep.ExplanationDesk;
import io.wuye.archive.sweep.ExplanationReport;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye archive explain ID}: the rules that match a record, which of them wins, and what stands in the way. */
@Command
public final class ArchiveExplainCommand implements Verb {
    @Parameters(paramLabel = "RECORD_ID")
    private String record = "";

    @Override
    public Outcome run(Session session) {
        Explanation why;
        try (Database database = Database.reader(session.workspace())) {
            why = new ExplanationDesk(session.workspace(), database, session.asOf()).explain(Codes.normal(record));
        }
        List<String> lines = ExplanationReport.lines(session.messages(), why, session.asOf());
        lines.forEach(session.out()::println);
        session.result("status", why.decision().status().code());
        session.result("bucket", why.bucket().code());
        session.result("explanation", lines);
        return Outcome.DONE;
    }
}
