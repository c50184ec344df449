package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Project;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The steps of sharing out: every pool has a table and a proof sheet in the folder of its own period; every such folder,
 * and that of the period asked for, a summary of the pools whose periods lie in its own.
 */
final class ShareFiles {
    private final RunContext run;
    private final ShareParameters parameters;
    private final RenderOptions options;
    private final PoolStore store;
    private final ShareReport report;

    ShareFiles(RunContext run, ShareParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new PoolStore(run.database().jdbc());
        this.report =
                new ShareReport(run.messages(), new ShareStore(run.database().dataSource()));
    }

    /** Refuses a period without pools. */
    long open() {
        int pools = pools().size();
        if (pools == 0) {
            List<String> periods = store.periods();
            throw new Refusal(
                    Outcome.NOTHING,
                    periods.isEmpty() ? "share.none.yet" : "share.none",
                    parameters.period(),
                    String.join("、", periods));
        }
        return pools;
    }

    private List<Pool> pools() {
        int year = parameters.period().start().getYear();
        return store.pools(year, year, Known.NOW).stream()
                .filter(pool -> parameters.period().holds(pool.period()))
                .toList();
    }

    /** Shares every pool out and renders it. */
    long render() throws Exception {
        List<Pool> pools = pools();
        Map<String, String> projects = new EstateStore(run.database().jdbc())
                .projects().stream().collect(Collectors.toMap(Project::code, Project::name));
        ShareDesk desk = new ShareDesk(run.database(), Known.NOW);
        ShareSummary summary = new ShareSummary(run.messages(), parameters.asOf(), pools);
        Map<Period, OutputFolder> folders = new LinkedHashMap<>();
        for (List<Pool> group : ShareDesk.groups(pools)) {
            run.stop().check();
            desk.allocate(group, allocation -> {
                Pool pool = allocation.pool();
                OutputFolder folder = folders.computeIfAbsent(pool.period(), this::folder);
                String project = projects.getOrDefault(pool.projectCode(), "");
                render(folder, allocation, report.proof(allocation, desk.versions(pool), project));
                summary.add(allocation);
            });
        }
        folders.computeIfAbsent(parameters.period(), this::folder);
        folders.forEach((period, folder) -> {
            folder.json("summary.json", summary.of(period));
            folder.manifest();
        });
        run.figures().put("summary", summary.of(parameters.period()));
        if (summary.parked() > 0) {
            run.outcome(Outcome.PARTIAL);
        }
        return pools.size();
    }

    private void render(OutputFolder folder, Allocation allocation, Report proof) {
        Report shares = report.shares(allocation);
        String workbook = allocation.pool().code() + ".xlsx";
        if (allocation.parking() == null) {
            folder.csv(shares);
            folder.xlsx(workbook, List.of(proof));
        } else {
            folder.without(shares.name() + ".csv");
            folder.without(workbook);
        }
    }

    private OutputFolder folder(Period period) {
        return OutputFolder.open(run.workspace().out(), "share", period.toString(), options);
    }
}
