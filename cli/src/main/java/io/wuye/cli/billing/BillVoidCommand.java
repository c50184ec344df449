package io.wuye.cli.billing;

import io.wuye.billing.CorrectionMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wuye bill void CHARGE_NO --reason R --approver A}: takes off all that is left of a posted charge. */
@Command
public final class BillVoidCommand implements Verb {
    @Mixin
    private CorrectionOptions options = new CorrectionOptions();

    @Override
    public Outcome run(Session session) {
        return CorrectionAnswer.of(session, options.parameters(CorrectionMode.VOID, 0, session));
    }
}
