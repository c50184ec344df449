package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.payment.EntryMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye payment write-off CHARGE_NO --reason R --approver A}: gives up a debt. */
@Command
public final class PaymentWriteOffCommand implements Verb {
    @Parameters(paramLabel = "CHARGE_NO")
    private String number = "";

    @Mixin
    private EntryOptions options = new EntryOptions();

    @Override
    public Outcome run(Session session) {
        return EntryAnswer.of(session, EntryMode.WRITE_OFF, number, "", options);
    }
}
