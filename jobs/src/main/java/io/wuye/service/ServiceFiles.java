package io.wuye.service;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Moments;
import io.wuye.kernel.workspace.CalendarPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at the tickets of a period and renders them into {@code out/service/M}. */
final class ServiceFiles {
    private final RunContext run;
    private final ServiceParameters parameters;
    private final RenderOptions options;
    private final TicketStore store;
    private final ServiceReport report;

    ServiceFiles(RunContext run, ServiceParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new TicketStore(run.database().jdbc());
        this.report = new ServiceReport(run.messages());
    }

    long render() {
        ServicePolicy policy = run.workspace().policy(ServicePolicy.FILE, ServicePolicy.class);
        if (store.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "service.none");
        }
        OutputFolder folder = OutputFolder.open(
                run.workspace().out(), "service", parameters.period().toString(), options);
        long tickets = tally(folder, policy);
        folder.manifest();
        return tickets;
    }

    private long tally(OutputFolder folder, ServicePolicy policy) {
        DueRules due = new DueRules(CalendarPolicy.of(run.workspace()), policy.day());
        ServicePass pass = new ServicePass(store, parameters, policy.rules(), due);
        Report clocks = report.clocks(parameters, pass);
        folder.csv(clocks);
        ServiceTally tally = pass.tally();
        Report table = report.tally(parameters, RowSource.of(ServiceReport.rows(tally)));
        folder.csv(table);
        folder.xlsx("service.xlsx", List.of(table, clocks));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("month", parameters.period().toString());
        summary.put("at", Moments.text(parameters.at()));
        summary.put("tickets", tally.tickets());
        summary.put("excluded", tally.excluded());
        summary.put("provisional", tally.provisional());
        summary.put("clocks", ServiceSummary.clocks(tally));
        folder.json("summary.json", summary);
        run.figures().put("summary", summary);
        return tally.tickets();
    }
}
