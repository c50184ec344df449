package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.AccountsPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger subsidiary --period P [--account A]}: the subsidiary ledger (明细账). */
@Command
public final class LedgerSubsidiaryCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Option(names = "--account", paramLabel = "CODE")
    private @Nullable String account;

    @Override
    public Outcome run(Session session) {
        String chosen = account;
        if (chosen != null) {
            session.workspace()
                    .policy(AccountsPolicy.FILE, AccountsPolicy.class)
                    .name(chosen);
        }
        return LedgerAnswer.of(session, period, (reports, p, store) -> reports.subsidiary(p, chosen, store));
    }
}
