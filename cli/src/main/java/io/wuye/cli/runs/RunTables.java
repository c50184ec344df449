package io.wuye.cli.runs;

import io.wuye.cli.Session;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.run.RunEvent;
import io.wuye.kernel.run.RunInput;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.run.StepRecord;
import io.wuye.kernel.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recorded runs as tables: with words and local times for people, with canonical names and UTC in json. */
final class RunTables {
    private static final Pattern DIGEST = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{20,}\\b");

    private final Messages messages;
    private final boolean verbose;
    private final boolean json;
    private final DateTimeFormatter time;

    RunTables(Session session) {
        this.messages = session.messages();
        this.verbose = session.verbose();
        this.json = session.json();
        ZoneId zone = session.clock().getZone();
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
    }

    Report runs(List<RunRecord> runs) {
        return runs("runs", messages.text("run.list.title"), runs);
    }

    Report run(RunRecord run) {
        RunParameters asked = run.parameters();
        String title = messages.text("run.show.title", run.runId(), asked.job(), key(asked));
        return runs("run", title, List.of(run));
    }

    private Report runs(String name, String title, List<RunRecord> runs) {
        List<ReportColumn> columns = List.of(
                column("run_id", Kind.INTEGER),
                column("job", Kind.CODE),
                column("key", Kind.TEXT),
                column("attempt", Kind.INTEGER),
                column("as_of", Kind.DATE),
                column("status", Kind.TEXT),
                column("outcome", Kind.TEXT),
                column("started_at", Kind.TEXT),
                column("seconds", Kind.INTEGER));
        return table(name, title, columns, runs.stream().map(this::row).toList());
    }

    private @Nullable Object[] row(RunRecord run) {
        return new @Nullable Object[] {
            run.runId(),
            run.parameters().job(),
            key(run.parameters()),
            run.attempt(),
            run.parameters().asOf(),
            word("run.status.", run.status().name()),
            run.outcome() == null ? null : word("run.outcome.", run.outcome().name()),
            time(run.startedAt()),
            run.took().toSeconds()
        };
    }

    /** How long each step took is told only to those who ask for more: it differs from run to run. */
    Report steps(List<StepRecord> steps) {
        ReportColumn step = column("step", Kind.CODE);
        ReportColumn status = column("status", Kind.TEXT);
        ReportColumn rows = column("rows", Kind.INTEGER);
        List<ReportColumn> columns =
                verbose ? List.of(step, status, rows, column("seconds", Kind.DECIMAL)) : List.of(step, status, rows);
        return table(
                "steps",
                messages.text("run.show.steps"),
                columns,
                steps.stream()
                        .map(one -> {
                            String word = word("run.step.", one.status());
                            return verbose
                                    ? new @Nullable Object[] {one.name(), word, one.written(), seconds(one)}
                                    : new @Nullable Object[] {one.name(), word, one.written()};
                        })
                        .toList());
    }

    Report inputs(List<RunInput> inputs) {
        return table(
                "inputs",
                messages.text("run.show.inputs"),
                List.of(column("file", Kind.TEXT), column("bytes", Kind.INTEGER), column("sha256", Kind.CODE)),
                inputs.stream()
                        .map(input -> new @Nullable Object[] {input.file(), input.bytes(), input.sha256()})
                        .toList());
    }

    /** Lists among the figures are told to machines only; a person finds them in the output files. */
    Report figures(Map<String, Object> figures) {
        return table(
                "figures",
                messages.text("run.show.figures"),
                List.of(column("name", Kind.CODE), column("value", Kind.TEXT)),
                figures.entrySet().stream()
                        .filter(figure -> json || !(figure.getValue() instanceof Collection))
                        .map(figure -> new @Nullable Object[] {figure.getKey(), String.valueOf(figure.getValue())})
                        .toList());
    }

    Report events(List<RunEvent> events) {
        return table(
                "events",
                messages.text("run.show.events"),
                List.of(column("at", Kind.TEXT), column("event", Kind.TEXT), column("detail", Kind.TEXT)),
                events.stream()
                        .map(event -> new @Nullable Object[] {
                            time(event.at()), word("run.event.", event.event()), event.detail()
                        })
                        .toList());
    }

    private Report table(String name, String title, List<ReportColumn> columns, List<@Nullable Object[]> rows) {
        return new Report(name, title, List.of(), columns, RowSource.of(rows));
    }

    private ReportColumn column(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("run.column." + name), kind);
    }

    private String word(String prefix, String name) {
        return json
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : messages.text(prefix + name.toLowerCase(Locale.ROOT));
    }

    private String time(Instant instant) {
        return json ? instant.toString() : time.format(instant);
    }

    /** The key without the tail of long digests, which tell a person nothing. */
    private String key(RunParameters asked) {
        return json ? asked.keyText() : DIGEST.matcher(asked.keyText()).replaceAll("$1…");
    }

    private static String seconds(StepRecord step) {
        return String.format(Locale.ROOT, "%.3f", step.took().toMillis() / 1000.0);
    }
}
