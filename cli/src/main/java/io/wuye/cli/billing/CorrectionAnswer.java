package io.wuye.cli.billing;

import io.wuye.billing.CorrectionJob;
import io.wuye.billing.CorrectionParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.util.Map;
import java.util.stream.Stream;

/** Carries out a correction by hand and says what came of it. */
final class CorrectionAnswer {
    private CorrectionAnswer() {}

    static Outcome of(Session session, CorrectionParameters parameters) {
        RunResult result = Runs.run(session, parameters, new CorrectionJob(parameters.mode(), session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("correction", summary);
            boolean before = Boolean.TRUE.equals(summary.get("posted_before"));
            session.say(
                    before ? "billing.correction.before" : "billing.correction.posted",
                    Stream.of("charge_no", "amount", "net", "tax", "posted_no", "left")
                            .map(name -> String.valueOf(summary.get(name)))
                            .toArray());
            session.say("billing.answer.files", "out/billing/" + summary.get("month") + "/");
        }
        return result.outcome();
    }
}
