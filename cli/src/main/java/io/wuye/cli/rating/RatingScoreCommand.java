package io.wuye.cli.rating;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.report.KeyValues;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.ScoreJob;
import io.wuye.rating.ScoreParameters;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye rating score --round R}: scores and stars of a round, entered into the ledger. */
@Command
public final class RatingScoreCommand implements Verb {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Override
    public Outcome run(Session session) {
        RunResult result =
                Runs.run(session, new ScoreParameters(round, session.asOf()), new ScoreJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            print(session, summary);
        }
        return result.outcome();
    }

    private void print(Session session, Map<?, ?> summary) {
        session.say("rating.score.title", round);
        KeyValues figures = new KeyValues();
        figures.put(session.messages().text("rating.score.subjects"), Kind.INTEGER, summary.get("subjects"));
        for (int star = 4; star >= 1; star--) {
            figures.put("★".repeat(star), Kind.INTEGER, summary.get("star_" + star));
        }
        figures.put(session.messages().text("rating.score.unpublishable"), Kind.INTEGER, summary.get("unpublishable"));
        figures.put(session.messages().text("rating.score.new"), Kind.INTEGER, summary.get("new"));
        figures.print(session.out());
        if (!"0".equals(String.valueOf(summary.get("unpublishable")))) {
            session.warn(
                    "rating.score.problems",
                    Objects.requireNonNull(summary.get("unpublishable")),
                    "out/rating/" + round + "/problems.csv");
        }
        session.say("rating.score.files", "out/rating/" + round + "/");
    }
}
