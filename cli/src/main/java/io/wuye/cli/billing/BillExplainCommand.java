package io.wuye.cli.billing;

import io.wuye.billing.Explanation;
import io.wuye.billing.ExplanationReport;
import io.wuye.billing.ExplanationStore;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye bill explain CHARGE_NO}: the arithmetic of a charge, line by line. */
@Command
public final class BillExplainCommand implements Verb {
    @Parameters(paramLabel = "CHARGE_NO")
    private String number = "";

    @Override
    public Outcome run(Session session) {
        Explanation why;
        try (Database database = Database.reader(session.workspace())) {
            why = new ExplanationStore(session.workspace(), database).explain(number);
        }
        List<String> lines = ExplanationReport.lines(
                session.messages(), why, session.render().unmasked());
        lines.forEach(session.out()::println);
        session.result("explanation", lines);
        return why.holds() ? Outcome.DONE : Outcome.FOUND;
    }
}
