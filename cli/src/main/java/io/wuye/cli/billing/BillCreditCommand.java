package io.wuye.cli.billing;

import io.wuye.billing.CorrectionMode;
import io.wuye.billing.CorrectionParameters;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wuye bill credit CHARGE_NO --amount X --reason R --approver A}: takes a part off a posted charge. */
@Command
public final class BillCreditCommand implements Verb {
    @Mixin
    private CorrectionOptions options = new CorrectionOptions();

    @Option(names = "--amount", paramLabel = "YUAN", required = true)
    private BigDecimal amount = BigDecimal.ZERO;

    @Override
    public Outcome run(Session session) {
        long fen = CorrectionParameters.fen(amount);
        return CorrectionAnswer.of(session, options.parameters(CorrectionMode.CREDIT, fen, session));
    }
}
