package io.wuye.cli.billing;

import io.wuye.arrears.LateFeeExplanation;
import io.wuye.arrears.LateFeeExplanationReport;
import io.wuye.arrears.LateFeeExplanationStore;
import io.wuye.billing.Explanation;
import io.wuye.billing.ExplanationReport;
import io.wuye.billing.ExplanationStore;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye bill explain CHARGE_NO}: the arithmetic of a charge or of a late fee, line by line. */
@Command
public final class BillExplainCommand implements Verb {
    @Parameters(paramLabel = "CHARGE_NO")
    private String number = "";

    @Override
    public Outcome run(Session session) {
        boolean unmasked = session.render().unmasked();
        List<String> lines;
        boolean holds;
        try (Database database = Database.reader(session.workspace())) {
            Optional<LateFeeExplanation> lateFee = new LateFeeExplanationStore(database).find(number);
            if (lateFee.isPresent()) {
                lines = LateFeeExplanationReport.lines(session.messages(), lateFee.get(), unmasked);
                holds = lateFee.get().holds();
            } else {
                Explanation why = new ExplanationStore(session.workspace(), database).explain(number);
                lines = ExplanationReport.lines(session.messages(), why, unmasked);
                holds = why.holds();
            }
        }
        lines.forEach(session.out()::println);
        session.result("explanation", lines);
        return holds ? Outcome.DONE : Outcome.FOUND;
    }
}
