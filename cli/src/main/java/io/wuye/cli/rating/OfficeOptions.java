package io.wuye.cli.rating;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.office.OfficeAnswer;
import io.wuye.rating.office.OfficeJob;
import io.wuye.rating.office.OfficeMode;
import io.wuye.rating.office.OfficeParameters;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The round, and how what the office made of it is shown. */
final class OfficeOptions {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    String round() {
        return round;
    }

    Outcome run(Session session, OfficeMode mode) {
        RunResult result = Runs.run(
                session, new OfficeParameters(mode, round, session.asOf()), new OfficeJob(mode, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary
                && summary.get("lines") instanceof List<?> lines) {
            session.result("rows", lines.size());
            if (!lines.isEmpty() || session.json()) {
                session.print(OfficeAnswer.table(session.messages(), mode, round, lines));
            } else {
                session.say("rating.office.none");
            }
            session.say("rating.office.file", "out/rating/" + round + "/" + mode.file());
        }
        return result.outcome();
    }
}
