package io.wuye.cli.share;

import io.wuye.billing.ShareJob;
import io.wuye.billing.ShareParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye share run --period P}: shares out the pools of a period, with a proof sheet each; posts nothing. */
@Command
public final class ShareRunCommand implements Verb {
    @Option(names = "--period", paramLabel = "P", required = true)
    private @Nullable Period period;

    @Override
    public Outcome run(Session session) {
        Period shared = period;
        if (shared == null) {
            throw new IllegalStateException("--period is required");
        }
        RunResult result =
                Runs.run(session, new ShareParameters(shared, session.asOf()), new ShareJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new ShareAnswer(session, summary).print();
        }
        return result.outcome();
    }
}
