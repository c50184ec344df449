package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.EntryMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye payment reverse PAYMENT_NO --reason R --approver A}: takes a payment back. */
@Command
public final class PaymentReverseCommand implements Verb {
    @Parameters(paramLabel = "PAYMENT_NO")
    private String number = "";

    @Option(names = "--channel", paramLabel = "NAME")
    private String channel = "";

    @Mixin
    private EntryOptions options = new EntryOptions();

    @Override
    public Outcome run(Session session) {
        return EntryAnswer.of(session, EntryMode.REVERSE, number, channel, options);
    }
}
