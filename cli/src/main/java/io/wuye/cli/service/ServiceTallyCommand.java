package io.wuye.cli.service;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.service.ServiceJob;
import io.wuye.service.ServiceMode;
import io.wuye.service.ServiceParameters;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye service tally --month M}: every promise and every count of a month's tickets. */
@Command
public final class ServiceTallyCommand implements Verb {
    @Option(names = "--month", paramLabel = "M", required = true)
    private @Nullable Period month;

    @Option(names = "--at", paramLabel = "MOMENT")
    private @Nullable LocalDateTime at;

    @Override
    public Outcome run(Session session) {
        Period counted = month;
        if (counted == null) {
            throw new IllegalStateException("--month is required");
        }
        ServiceParameters parameters = new ServiceParameters(ServiceMode.TALLY, counted, at, session.asOf());
        RunResult result = Runs.run(session, parameters, new ServiceJob(ServiceMode.TALLY, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new ServiceAnswer(session, parameters, summary).print();
        }
        return result.outcome();
    }
}
