package io.wuye.cli.latefee;

import io.wuye.arrears.LateFeeJob;
import io.wuye.arrears.LateFeeParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code wuye latefee accrue --as-of D}: reckons late fees until a day and posts what they lack. */
@Command
public final class LatefeeAccrueCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(session, new LateFeeParameters(session.asOf()), new LateFeeJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            session.say(
                    "latefee.answer.accrued",
                    String.valueOf(summary.get("debts")),
                    String.valueOf(summary.get("posted")),
                    String.valueOf(summary.get("posted_amount")));
            session.say("latefee.answer.files", "out/latefee/" + summary.get("as_of") + "/");
        }
        return result.outcome();
    }
}
