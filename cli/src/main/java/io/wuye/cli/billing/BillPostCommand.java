package io.wuye.cli.billing;

import io.wuye.billing.BillingMode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wuye bill post --period P}: posts what was planned, and refuses when the facts changed since. */
@Command
public final class BillPostCommand implements Verb {
    @Mixin
    private BillOptions options = new BillOptions();

    @Option(names = "--plan-hash", paramLabel = "H")
    private @Nullable String planHash;

    @Override
    public Outcome run(Session session) {
        return BillAnswer.of(session, options.parameters(BillingMode.POST, planHash, session));
    }
}
