package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.LedgerReport;
import io.wuye.ledger.LedgerStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a report of the books and writes it to {@code out/ledger/P}. */
final class LedgerAnswer {
    private LedgerAnswer() {}

    static Outcome of(Session session, @Nullable Period period, Layout layout) {
        Period asked = given(period);
        Workspace workspace = session.workspace();
        AccountsPolicy accounts = workspace.policy(AccountsPolicy.FILE, AccountsPolicy.class);
        try (Database database = Database.reader(workspace)) {
            LedgerReport reports = new LedgerReport(session.messages(), accounts);
            give(session, asked, layout.of(reports, asked, new LedgerStore(database.jdbc())));
        }
        return Outcome.DONE;
    }

    /** What the parser has made sure of. */
    static Period given(@Nullable Period period) {
        if (period == null) {
            throw new IllegalStateException("--period is required");
        }
        return period;
    }

    /** Prints a report and writes its files. */
    static void give(Session session, Period period, Report report) {
        OutputFolder folder =
                OutputFolder.open(session.workspace().out(), "ledger", period.toString(), session.render());
        folder.csv(report);
        folder.xlsx(report.name() + ".xlsx", List.of(report));
        folder.manifest();
        session.print(report);
        session.say("ledger.answer.files", "out/ledger/" + period + "/");
    }

    /** One of the reports of {@link LedgerReport}. */
    @FunctionalInterface
    interface Layout {
        Report of(LedgerReport reports, Period period, LedgerStore store);
    }
}
