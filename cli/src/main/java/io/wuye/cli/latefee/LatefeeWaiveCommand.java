package io.wuye.cli.latefee;

import io.wuye.arrears.WaiverJob;
import io.wuye.arrears.WaiverParameters;
import io.wuye.billing.CorrectionParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye latefee waive CHARGE_NO --reason R --approver A}: waives a late fee. */
@Command
public final class LatefeeWaiveCommand implements Verb {
    @Parameters(paramLabel = "CHARGE_NO")
    private String number = "";

    @Option(names = "--amount", paramLabel = "YUAN")
    private @Nullable BigDecimal amount;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--approver", paramLabel = "NAME")
    private String approver = "";

    @Override
    public Outcome run(Session session) {
        long fen = amount == null ? 0 : CorrectionParameters.fen(amount);
        RunResult result =
                Runs.run(session, new WaiverParameters(number, fen, reason, approver, session.asOf()), new WaiverJob());
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("waiver", summary);
            session.say(
                    "latefee.answer.waived",
                    String.valueOf(summary.get("charge_no")),
                    String.valueOf(summary.get("waived")),
                    String.valueOf(summary.get("left")));
        }
        return result.outcome();
    }
}
