package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.reconcile.Mismatch;
import io.wuye.reconcile.ReconcileReport;
import io.wuye.reconcile.Reconciliation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger reconcile [--period P]}: proves that all books say the same; 13 and the difference by name if not. */
@Command
public final class LedgerReconcileCommand implements Verb {
    @Option(names = "--period", paramLabel = "P")
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        Workspace workspace = session.workspace();
        try (Database database = Database.reader(workspace)) {
            Reconciliation proof = Reconciliation.of(workspace, database, session.messages(), session.render(), period);
            session.print(new ReconcileReport(session.messages()).figures(proof));
            Map<String, String> figures = new LinkedHashMap<>();
            proof.figures().byName().forEach((name, fen) -> figures.put(name, Money.yuan(fen)));
            session.result("reconcile", figures);
            session.result("agree", proof.holds());
            if (proof.holds()) {
                session.say("reconcile.holds", Money.yuan(proof.figures().postedFen()));
                return Outcome.DONE;
            }
            explain(session, proof);
        }
        return Outcome.FOUND;
    }

    private static void explain(Session session, Reconciliation proof) {
        if (!proof.mismatches().isEmpty()) {
            session.print(new ReconcileReport(session.messages()).mismatches(proof));
        }
        String first = session.messages().text("reconcile.figure.posted");
        for (Map.Entry<String, Long> figure : proof.figures().byName().entrySet()) {
            long differenceFen = figure.getValue() - proof.figures().postedFen();
            if (differenceFen != 0) {
                String name = session.messages().text("reconcile.figure." + figure.getKey());
                session.warn("reconcile.difference", name, first, Money.yuan(differenceFen));
            }
        }
        for (Mismatch one : proof.mismatches()) {
            session.warn(
                    "reconcile.mismatch",
                    one.runId(),
                    one.projectCode(),
                    one.sources(),
                    Money.yuan(one.postedFen()),
                    Money.yuan(one.bookedFen()),
                    Money.yuan(one.postedFen() - one.bookedFen()));
        }
        proof.brokenSeal().ifPresent(voucher -> session.warn("reconcile.broken", voucher));
    }
}
