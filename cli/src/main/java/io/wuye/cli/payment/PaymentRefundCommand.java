package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.EntryMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye payment refund PAYMENT_NO --reason R --approver A}: pays back what of a payment is not spent. */
@Command
public final class PaymentRefundCommand implements Verb {
    @Parameters(paramLabel = "PAYMENT_NO")
    private String number = "";

    @Option(names = "--channel", paramLabel = "NAME")
    private String channel = "";

    @Mixin
    private EntryOptions options = new EntryOptions();

    @Override
    public Outcome run(Session session) {
        return EntryAnswer.of(session, EntryMode.REFUND, number, channel, options);
    }
}
