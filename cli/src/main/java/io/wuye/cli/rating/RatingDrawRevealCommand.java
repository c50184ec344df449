package io.wuye.cli.rating;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.DrawJob;
import io.wuye.rating.DrawMode;
import io.wuye.rating.DrawParameters;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye rating draw reveal}: a party makes its secret public; it must be the one it promised. */
@Command
public final class RatingDrawRevealCommand implements Verb {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Option(names = "--party", paramLabel = "ID", required = true)
    private String party = "";

    @Option(names = "--secret", paramLabel = "SECRET", required = true)
    private String secret = "";

    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(
                session,
                new DrawParameters(DrawMode.REVEAL, round, party, secret, session.asOf()),
                new DrawJob(DrawMode.REVEAL, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            session.say(
                    "rating.draw.revealed",
                    Objects.requireNonNull(summary.get("revealed")),
                    Objects.requireNonNull(summary.get("parties")));
        }
        return result.outcome();
    }
}
