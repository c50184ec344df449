package io.wuye.cli.service;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import io.wuye.service.ServiceJob;
import io.wuye.service.ServiceMode;
import io.wuye.service.ServiceParameters;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one look at the service desk and says what was found. */
final class ServiceLook {
    private ServiceLook() {}

    /**
     * @param month null: that of the as-of day
     * @param at null: the end of the as-of day
     */
    static Outcome at(Session session, ServiceMode mode, @Nullable Period month, @Nullable LocalDateTime at) {
        Period period = month == null ? Period.month(YearMonth.from(session.asOf())) : month;
        ServiceParameters parameters = new ServiceParameters(mode, period, at, session.asOf());
        RunResult result = Runs.run(session, parameters, new ServiceJob(mode, session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("summary", summary);
            new ServiceAnswer(session, parameters, summary).print();
        }
        return result.outcome();
    }
}
