package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
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
            Reconciliation proof = Reconciliation.of(workspace, database, session.messages(), session.render(), period)
                    .orElseThrow(() -> new Refusal(Outcome.NOTHING, "reconcile.nothing"));
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
        proof.problems(session.messages())
                .forEach(problem ->
                        session.warn(problem.key(), problem.arguments().toArray()));
    }
}
