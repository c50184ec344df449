package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.EntryMode;
import io.wuye.payment.EntryParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye payment match PAYMENT_NO --unit U}: says whose a payment is, and allocates it. */
@Command
public final class PaymentMatchCommand implements Verb {
    @Parameters(paramLabel = "PAYMENT_NO")
    private String number = "";

    @Option(names = "--unit", paramLabel = "CODE", required = true)
    private String unit = "";

    @Option(names = "--project", paramLabel = "CODE")
    private String project = "";

    @Option(names = "--channel", paramLabel = "NAME")
    private String channel = "";

    @Override
    public Outcome run(Session session) {
        return EntryAnswer.of(
                session,
                new EntryParameters(EntryMode.MATCH, number, channel, project, unit, 0, "", "", session.asOf()));
    }
}
