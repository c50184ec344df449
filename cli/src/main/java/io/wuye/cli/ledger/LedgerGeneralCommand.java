package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.LedgerReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger general --period P}: the general ledger (总账). */
@Command
public final class LedgerGeneralCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        return LedgerAnswer.of(session, period, LedgerReport::general);
    }
}
