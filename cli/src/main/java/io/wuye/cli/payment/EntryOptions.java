package io.wuye.cli.payment;

import io.wuye.billing.CorrectionParameters;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much, why, and who allowed it. Not required here: a missing approval is refused by a rule. */
public final class EntryOptions {
    @Option(names = "--amount", paramLabel = "YUAN")
    private @Nullable BigDecimal amount;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--approver", paramLabel = "NAME")
    private String approver = "";

    /** In fen; 0 if none was given: all there is. */
    long fen() {
        return amount == null ? 0 : CorrectionParameters.fen(amount);
    }

    String reason() {
        return reason;
    }

    String approver() {
        return approver;
    }
}
