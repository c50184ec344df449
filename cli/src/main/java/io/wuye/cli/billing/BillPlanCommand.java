package io.wuye.cli.billing;

import io.wuye.billing.BillingMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wuye bill plan --period P}: says what would be posted, and under which hash; posts nothing. */
@Command
public final class BillPlanCommand implements Verb {
    @Mixin
    private BillOptions options = new BillOptions();

    @Override
    public Outcome run(Session session) {
        return BillAnswer.of(session, options.parameters(BillingMode.PLAN, null, session));
    }
}
