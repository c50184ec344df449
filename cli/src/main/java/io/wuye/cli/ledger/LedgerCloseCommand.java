package io.wuye.cli.ledger;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.CloseJob;
import io.wuye.ledger.CloseParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger close --period P}: closes the books up to the end of a period (结账); nothing opens them again. */
@Command
public final class LedgerCloseCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        Period closed = period;
        if (closed == null) {
            throw new IllegalStateException("--period is required");
        }
        RunResult result =
                Runs.run(session, new CloseParameters(closed, session.asOf()), new CloseJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("close", summary);
            boolean before = Boolean.TRUE.equals(summary.get("closed_before"));
            session.say(
                    before ? "ledger.close.before" : "ledger.close.done",
                    Stream.of("period", "closed_through", "vouchers", "debit")
                            .map(name -> String.valueOf(summary.get(name)))
                            .toArray());
            if (session.asOf().isBefore(closed.lastDay()) && !before) {
                session.warn(
                        "ledger.close.early", closed.lastDay(), closed.lastDay().plusDays(1));
            }
        }
        session.say("ledger.answer.files", "out/ledger/" + closed + "/");
        return result.outcome();
    }
}
