package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.reconcile.ReceivableStore;
import io.wuye.reconcile.ReconcileReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger receivable --period P}: the receivable ledger by unit (应收明细账). */
@Command
public final class LedgerReceivableCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        Period asked = LedgerAnswer.given(period);
        try (Database database = Database.reader(session.workspace())) {
            ReceivableStore store = new ReceivableStore(database.jdbc());
            LedgerAnswer.give(session, asked, new ReconcileReport(session.messages()).receivable(asked, store));
        }
        return Outcome.DONE;
    }
}
