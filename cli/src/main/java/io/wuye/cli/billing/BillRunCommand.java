package io.wuye.cli.billing;

import io.wuye.billing.BillingMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wuye bill run --period P}: plans and posts in one go, for schedulers. */
@Command
public final class BillRunCommand implements Verb {
    @Mixin
    private BillOptions options = new BillOptions();

    @Override
    public Outcome run(Session session) {
        return BillAnswer.of(session, options.parameters(BillingMode.RUN, null, session));
    }
}
