package io.wuye.cli.billing;

import io.wuye.billing.CorrectionMode;
import io.wuye.billing.CorrectionParameters;
import io.wuye.cli.Session;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which line a person corrects, why, and who allowed it. Not required here: a missing approval is refused by a rule. */
public final class CorrectionOptions {
    @Parameters(paramLabel = "CHARGE_NO")
    private String number = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--approver", paramLabel = "NAME")
    private String approver = "";

    CorrectionParameters parameters(CorrectionMode mode, long amountFen, Session session) {
        return new CorrectionParameters(mode, number, amountFen, reason, approver, session.asOf());
    }
}
