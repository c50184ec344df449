package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.reconcile.Disclosure;
import io.wuye.reconcile.DisclosureReport;
import io.wuye.reconcile.DisclosureStore;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger disclose --period P [--project CODE]}: income and expenditure for the owners (收支公示). */
@Command
public final class LedgerDiscloseCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Option(names = "--project", paramLabel = "CODE")
    private @Nullable String project;

    @Override
    public Outcome run(Session session) {
        Period asked = LedgerAnswer.given(period);
        try (Database database = Database.reader(session.workspace())) {
            DisclosureStore store = new DisclosureStore(database.jdbc());
            List<Disclosure> disclosures = store.disclosures(asked, project);
            if (disclosures.isEmpty()) {
                throw none(store, asked);
            }
            OutputFolder folder =
                    OutputFolder.open(session.workspace().out(), "ledger", asked.toString(), session.render());
            DisclosureReport report = new DisclosureReport(session.messages());
            for (Disclosure disclosure : disclosures) {
                report.write(folder, disclosure, session.render());
                session.print(report.table(disclosure));
            }
            folder.manifest();
        }
        session.say("ledger.answer.files", "out/ledger/" + asked + "/");
        return Outcome.DONE;
    }

    private Refusal none(DisclosureStore store, Period asked) {
        String known = store.disclosures(asked, null).stream()
                .map(Disclosure::projectCode)
                .collect(Collectors.joining("、"));
        return known.isEmpty()
                ? new Refusal(Outcome.NOTHING, "reconcile.disclosure.nothing")
                : new Refusal(Outcome.NOTHING, "reconcile.disclosure.none", String.valueOf(project), known);
    }
}
