package io.wuye.cli.rating;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.DrawJob;
import io.wuye.rating.DrawMode;
import io.wuye.rating.DrawParameters;
import io.wuye.rating.DrawReport;
import io.wuye.rating.RatingPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye rating draw run}: draws, once all parties have revealed. */
@Command
public final class RatingDrawRunCommand implements Verb {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(
                session,
                new DrawParameters(DrawMode.RUN, round, "", "", session.asOf()),
                new DrawJob(DrawMode.RUN, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary
                && summary.get("picks") instanceof List<?> picks) {
            session.result("summary", summary);
            session.print(DrawReport.picks(session.messages(), picks));
            DrawReport.shortOf(
                            picks, RatingPolicy.of(session.workspace()).draw().inspectors())
                    .forEach((subject, sent) -> session.warn("rating.draw.short", subject, sent));
            session.say("rating.draw.done", picks.size(), Objects.requireNonNull(summary.get("seed")));
            session.say("rating.draw.file", "out/rating/" + round + "/draw.json");
        }
        return result.outcome();
    }
}
