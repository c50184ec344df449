package io.wuye.cli.service;

import io.wuye.cli.Session;
import io.wuye.service.ServiceParameters;
import io.wuye.service.ServiceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a tally came to. */
final class ServiceAnswer {
    private final Session session;
    private final ServiceParameters parameters;
    private final Map<?, ?> summary;

    ServiceAnswer(Session session, ServiceParameters parameters, Map<?, ?> summary) {
        this.session = session;
        this.parameters = parameters;
        this.summary = summary;
    }

    void print() {
        if (!session.json() && summary.get("clocks") instanceof List<?> clocks) {
            session.print(new ServiceReport(session.messages())
                    .tally(parameters, sink -> clocks.forEach(clock -> sink.accept(row((Map<?, ?>) clock)))));
        }
        session.say("service.answer.tickets", figure("month"), figure("tickets"), figure("excluded"));
        if (!figure("provisional").equals("0")) {
            session.warn("service.answer.provisional", figure("provisional"));
        }
        session.say("service.answer.files", "out/service/" + figure("month") + "/");
    }

    private static @Nullable Object[] row(Map<?, ?> clock) {
        Object rate = clock.get("rate");
        return new @Nullable Object[] {
            clock.get("clock"),
            count(clock, "met"),
            count(clock, "breached"),
            count(clock, "pending"),
            rate == null ? null : new BigDecimal(String.valueOf(rate)),
            count(clock, "excluded"),
            count(clock, "provisional")
        };
    }

    private static long count(Map<?, ?> clock, String name) {
        return Long.parseLong(String.valueOf(clock.get(name)));
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
