package io.wuye.arrears;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at the arrears of a day and renders them into {@code out/arrears/D}; changes nothing, so it may be repeated. */
final class ArrearsFiles {
    private static final int SHOWN = 200;
    /** Worklists: claims that lapse within so many days. */
    private static final List<Integer> WORKLISTS = List.of(30, 60, 90);

    private final RunContext run;
    private final ArrearsParameters parameters;
    private final RenderOptions options;
    private final StandingStore store;
    private final ArrearsReport report;

    ArrearsFiles(RunContext run, ArrearsParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new StandingStore(run.database());
        this.report = new ArrearsReport(run.messages());
    }

    /** Gathers what stood at the end of the day, and renders it. */
    long render() {
        store.gather(run.asOf());
        OutputFolder folder =
                OutputFolder.open(run.workspace().out(), "arrears", run.asOf().toString(), options);
        long rows = switch (parameters.mode()) {
            case AGE -> age(folder);
            case LIST -> list(folder);
            case LIMITATION -> limitation(folder);
        };
        folder.manifest();
        return rows;
    }

    private long age(OutputFolder folder) {
        Report ageing = report.ageing(run.asOf(), store);
        Report rates = report.rates(run.asOf(), store);
        folder.csv(ageing);
        folder.csv(rates);
        Grouping by = parameters.by() == null ? Grouping.PROJECT : parameters.by();
        Report groups = report.grouped(by, run.asOf(), sink -> store.grouped(by, run.asOf(), sink));
        folder.csv(groups);
        folder.xlsx("ageing.xlsx", List.of(ageing, groups, rates));
        if (parameters.html()) {
            folder.file("dashboard.html", new DashboardReport(run.messages()).page(run.asOf(), store, options));
        }
        long[] open = store.open(run.asOf());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", run.asOf().toString());
        summary.put("units", open[0]);
        summary.put("total", BigDecimal.valueOf(open[1], 2));
        folder.json("summary.json", summary);
        run.figures().put("summary", summary);
        run.figures().put("groups", shown(groups));
        return open[0];
    }

    /** What the terminal shows; of very many groups the file is the place. */
    private static List<Object> shown(Report groups) {
        List<Object> rows = new ArrayList<>();
        long[] count = new long[1];
        groups.rows().forEach(row -> {
            if (++count[0] <= SHOWN) {
                rows.add(Stream.of(row)
                        .map(value -> value instanceof Long fen ? BigDecimal.valueOf(fen, 2) : String.valueOf(value))
                        .toList());
            }
        });
        return count[0] > SHOWN ? List.of() : rows;
    }

    private long list(OutputFolder folder) {
        Report open = report.open(run.asOf(), store);
        folder.csv(open);
        folder.xlsx("open.xlsx", List.of(open));
        long[] sums = new long[2];
        open.rows().forEach(row -> {
            sums[0]++;
            sums[1] += Long.parseLong(String.valueOf(row[row.length - 1]));
        });
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", run.asOf().toString());
        summary.put("charges", sums[0]);
        summary.put("total", BigDecimal.valueOf(sums[1], 2));
        run.figures().put("summary", summary);
        return sums[0];
    }

    private long limitation(OutputFolder folder) {
        LimitationStore clocks = new LimitationStore(run.database(), isOneDebt());
        Report limitation = report.limitation(run.asOf(), clocks);
        folder.csv(limitation);
        folder.xlsx("limitation.xlsx", List.of(limitation));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("as_of", run.asOf().toString());
        long[] counts = new long[2 + WORKLISTS.size()];
        limitation.rows().forEach(row -> {
            long daysLeft = Long.parseLong(String.valueOf(row[row.length - 1]));
            counts[0]++;
            counts[1] += daysLeft < 0 ? 1 : 0;
            for (int i = 0; i < WORKLISTS.size(); i++) {
                counts[2 + i] += daysLeft >= 0 && daysLeft <= WORKLISTS.get(i) ? 1 : 0;
            }
        });
        summary.put("charges", counts[0]);
        summary.put("lapsed", counts[1]);
        for (int i = 0; i < WORKLISTS.size(); i++) {
            summary.put("within_" + WORKLISTS.get(i), counts[2 + i]);
        }
        run.figures().put("summary", summary);
        return counts[0];
    }

    private boolean isOneDebt() {
        return run.workspace().policy(DunningPolicy.FILE, DunningPolicy.class).limitation()
                == LimitationMode.INSTALMENTS;
    }
}
