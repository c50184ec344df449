package io.wuye.service;

import io.wuye.indicator.IndicatorStore;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Moments;
import io.wuye.kernel.workspace.CalendarPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at the tickets of a period and renders them into {@code out/service/M}. */
final class ServiceFiles {
    private final RunContext run;
    private final ServiceParameters parameters;
    private final RenderOptions options;
    private final TicketStore store;

    ServiceFiles(RunContext run, ServiceParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new TicketStore(run.database().jdbc());
    }

    long render() {
        ServicePolicy policy = run.workspace().policy(ServicePolicy.FILE, ServicePolicy.class);
        if (store.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "service.none");
        }
        DueRules due = new DueRules(CalendarPolicy.of(run.workspace()), policy.day());
        ServicePass pass = new ServicePass(store, parameters, policy.rules(), due);
        OutputFolder folder = OutputFolder.open(
                run.workspace().out(), "service", parameters.period().toString(), options);
        Map<String, Object> summary = switch (parameters.mode()) {
            case TALLY -> tally(folder, pass, policy);
            case WARNINGS ->
                warnings(
                        folder,
                        new WarningDesk(new WarningStore(run.database().jdbc()), policy, parameters.period()),
                        pass);
            case BREACHES -> breaches(folder, pass);
        };
        folder.manifest();
        run.figures().put("summary", summary);
        return 0;
    }

    private Map<String, Object> tally(OutputFolder folder, ServicePass pass, ServicePolicy policy) {
        ServiceReport report = new ServiceReport(run.messages());
        Report clocks = report.clocks(parameters, pass);
        folder.csv(clocks);
        ServiceTally tally = pass.tally();
        SortedMap<String, Long> households = new ProjectStore(run.database().jdbc()).households();
        List<Report> tables = new ArrayList<>();
        tables.add(report.tally(parameters, RowSource.of(ServiceReport.rows(tally))));
        DeskReport desk = new DeskReport(run.messages(), parameters, tally, households);
        tables.addAll(desk.all());
        tables.forEach(folder::csv);
        new IndicatorStore(run.database())
                .put(ServiceIndicators.of(parameters.period(), tally, households), run.runId());
        long lines = tally.clocks().stream()
                .mapToLong(count -> count.of(Verdict.MET)
                        + count.of(Verdict.BREACHED)
                        + count.of(Verdict.PENDING)
                        + count.of(Verdict.EXCLUDED))
                .sum();
        ServicePage page = new ServicePage(run.messages(), parameters, tally);
        Report definitions = new DefinitionReport(run.messages()).definitions(policy.rules());
        Supplier<List<Report>> sheets = () -> Stream.of(tables, List.of(definitions, clocks))
                .flatMap(List::stream)
                .toList();
        folder.xlsx("service.xlsx", lines, sheets, page.charts());
        folder.file(
                "month.html",
                page.page(Stream.concat(tables.stream(), Stream.of(definitions)).toList(), options));
        Map<String, Object> summary = head();
        summary.put("tickets", tally.tickets());
        summary.put("excluded", tally.excluded());
        summary.put("provisional", tally.provisional());
        summary.put("unregistered", unregistered(tally, households));
        summary.put("clocks", ServiceSummary.clocks(tally));
        folder.json("summary.json", summary);
        return summary;
    }

    /** Projects of which nobody knows how many households they have. */
    private static List<String> unregistered(ServiceTally tally, Map<String, Long> households) {
        return tally.projects().keySet().stream()
                .filter(code -> households.getOrDefault(code, 0L) == 0)
                .toList();
    }

    private Map<String, Object> breaches(OutputFolder folder, ServicePass pass) {
        Report breaches = new WarningReport(run.messages(), parameters).breaches(pass);
        folder.csv(breaches);
        folder.xlsx("breaches.xlsx", List.of(breaches));
        Map<String, Object> summary = head();
        summary.put("clocks", ServiceSummary.clocks(pass.tally()));
        return summary;
    }

    private Map<String, Object> warnings(OutputFolder folder, WarningDesk desk, ServicePass pass) {
        WarningReport report = new WarningReport(run.messages(), parameters);
        List<Recurrence> recurring = desk.recurring();
        List<Rising> rising = desk.rising();
        List<Sign> signs = desk.signs(pass);
        List<Report> tables = List.of(
                report.recurring(sink -> recurring.forEach(one -> sink.accept(WarningReport.row(one)))),
                report.rising(sink -> rising.forEach(one -> sink.accept(WarningReport.row(one)))),
                report.signs(sink -> signs.forEach(one -> sink.accept(report.row(one)))));
        tables.forEach(folder::csv);
        folder.xlsx("warnings.xlsx", tables);
        Map<String, Object> summary = head();
        summary.put("recurring", ServiceSummary.rows(tables.get(0)));
        summary.put("rising", ServiceSummary.rows(tables.get(1)));
        summary.put("signs", ServiceSummary.rows(tables.get(2)));
        return summary;
    }

    private Map<String, Object> head() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("month", parameters.period().toString());
        summary.put("at", Moments.text(parameters.at()));
        return summary;
    }
}
