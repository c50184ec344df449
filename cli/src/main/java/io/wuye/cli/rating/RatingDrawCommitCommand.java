package io.wuye.cli.rating;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.DrawJob;
import io.wuye.rating.DrawMode;
import io.wuye.rating.DrawParameters;
import io.wuye.rating.draw.DrawRules;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye rating draw commit}: a party promises its secret; the first promise freezes the frame. */
@Command
public final class RatingDrawCommitCommand implements Verb {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Option(names = "--party", paramLabel = "ID", required = true)
    private String party = "";

    @Option(names = "--secret", paramLabel = "SECRET")
    private @Nullable String secret;

    @Option(names = "--commitment", paramLabel = "HASH")
    private @Nullable String commitment;

    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(
                session,
                new DrawParameters(DrawMode.COMMIT, round, party, promise(), session.asOf()),
                new DrawJob(DrawMode.COMMIT, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            session.say("rating.draw.promise", party, Objects.requireNonNull(summary.get("commitment")));
            session.say(
                    "rating.draw.frame",
                    Objects.requireNonNull(summary.get("subjects")),
                    Objects.requireNonNull(summary.get("frame")));
        }
        return result.outcome();
    }

    /** The secret itself is never stored before it is revealed: only its hash goes on. */
    private String promise() {
        String hash = commitment;
        String kept = secret;
        if ((hash == null) == (kept == null)) {
            throw new Refusal(Outcome.USAGE, "rating.draw.one");
        }
        if (hash != null && !hash.matches("[0-9a-f]{64}")) {
            throw new Refusal(Outcome.USAGE, "rating.draw.shape", hash);
        }
        return hash != null ? hash : DrawRules.commitment(party, String.valueOf(kept));
    }
}
