package io.wuye.cli.survey;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.CompareJob;
import io.wuye.survey.CompareParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye survey compare --waves A,B}: what changed from one wave to the next. */
@Command
public final class SurveyCompareCommand implements Verb {
    @Option(names = "--waves", paramLabel = "A,B", required = true, split = ",")
    private List<String> waves = List.of();

    @Option(names = "--questionnaire", paramLabel = "ID")
    private @Nullable String questionnaire;

    @Override
    public Outcome run(Session session) {
        if (waves.size() != 2 || waves.get(0).strip().equals(waves.get(1).strip())) {
            throw new Refusal(Outcome.USAGE, "survey.compare.two", String.join(",", waves));
        }
        CompareParameters parameters = new CompareParameters(
                waves.get(0).strip(), waves.get(1).strip(), questionnaire == null ? "" : questionnaire, session.asOf());
        RunResult result = Runs.run(session, parameters, new CompareJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new CompareAnswer(session, summary).print();
        }
        return result.outcome();
    }
}
