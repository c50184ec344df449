package io.wuye.cli.survey;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.survey.TallyJob;
import io.wuye.survey.TallyParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye survey tally --wave W}: counts the answer sheets of a wave and stores its indicators. */
@Command
public final class SurveyTallyCommand implements Verb {
    @Option(names = "--wave", paramLabel = "W", required = true)
    private String wave = "";

    @Option(names = "--questionnaire", paramLabel = "ID")
    private @Nullable String questionnaire;

    @Override
    public Outcome run(Session session) {
        TallyParameters parameters =
                new TallyParameters(wave.strip(), questionnaire == null ? "" : questionnaire, session.asOf());
        RunResult result = Runs.run(session, parameters, new TallyJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new TallyAnswer(session, summary).print();
        }
        return result.outcome();
    }
}
