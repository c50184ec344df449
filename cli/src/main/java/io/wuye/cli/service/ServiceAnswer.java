package io.wuye.cli.service;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.service.ServiceParameters;
import io.wuye.service.ServiceReport;
import io.wuye.service.WarningReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a look at the service desk found. */
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
        switch (parameters.mode()) {
            case TALLY -> tally();
            case WARNINGS -> warnings();
            case BREACHES -> breaches();
        }
        session.say("service.answer.files", "out/service/" + figure("month") + "/");
    }

    private void tally() {
        clocks();
        session.say("service.answer.tickets", figure("month"), figure("tickets"), figure("excluded"));
        if (!figure("provisional").equals("0")) {
            session.warn("service.answer.provisional", figure("provisional"));
        }
        List<?> unregistered = list("unregistered");
        if (!unregistered.isEmpty()) {
            session.warn(
                    "service.answer.unregistered",
                    String.join("、", unregistered.stream().map(String::valueOf).toList()));
        }
    }

    private void breaches() {
        clocks();
        long breached = list("clocks").stream()
                .mapToLong(clock -> count((Map<?, ?>) clock, "breached"))
                .sum();
        session.say("service.answer.breaches", figure("month"), String.valueOf(breached));
    }

    private void clocks() {
        if (!session.json()) {
            session.print(new ServiceReport(session.messages())
                    .tally(parameters, sink -> list("clocks").forEach(clock -> sink.accept(row((Map<?, ?>) clock)))));
        }
    }

    private void warnings() {
        WarningReport report = new WarningReport(session.messages(), parameters);
        print("recurring", report::recurring);
        print("rising", report::rising);
        print("signs", report::signs);
        session.say(
                "service.answer.warnings",
                figure("month"),
                String.valueOf(list("recurring").size()),
                String.valueOf(list("rising").size()),
                String.valueOf(list("signs").size()));
    }

    /** A table whose rows are in the summary under the names of its columns; an empty one is left out. */
    private void print(String name, Function<RowSource, Report> table) {
        List<?> rows = list(name);
        if (!session.json() && !rows.isEmpty()) {
            Report empty = table.apply(RowSource.of(List.of()));
            List<@Nullable Object[]> values = new ArrayList<>();
            rows.forEach(row -> values.add(empty.columns().stream()
                    .map(column -> ((Map<?, ?>) row).get(column.name()))
                    .toArray()));
            session.print(table.apply(RowSource.of(values)));
        }
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

    private List<?> list(String name) {
        return summary.get(name) instanceof List<?> list ? list : List.of();
    }

    private String figure(String name) {
        return String.valueOf(summary.get(name));
    }
}
