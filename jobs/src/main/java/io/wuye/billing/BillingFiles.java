package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.run.Figures;
import io.wuye.kernel.run.RunContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** The step that renders {@code out/billing/P} from the database; it may be repeated. */
final class BillingFiles {
    private final RunContext run;
    private final BillingParameters parameters;
    private final BillingDesk desk;
    private final StandingFiles standing;
    private final BillingStore store;
    private final ChargeStore charges;
    private final BillingReport report;

    BillingFiles(RunContext run, BillingParameters parameters, BillingDesk desk, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.desk = desk;
        this.standing = new StandingFiles(run, options);
        this.store = new BillingStore(run.database().jdbc());
        this.charges = new ChargeStore(run.database().dataSource());
        this.report = new BillingReport(run.messages());
    }

    /** What would be posted. */
    long renderPlan() {
        OutputFolder folder = standing.folder(parameters.period());
        folder.csv(report.plan(parameters.period(), reader -> desk.reckonInDoorOrder(parameters, reader)));
        folder.json("plan.json", summary());
        folder.manifest();
        return 0;
    }

    /** What stands after the posting, also for earlier months to which late facts added something. */
    long renderPosted() {
        for (YearMonth month : charges.months(run.runId())) {
            if (month.isBefore(parameters.period().start())) {
                standing.refresh(month);
            }
        }
        OutputFolder folder = standing.folder(parameters.period());
        standing.render(folder, parameters.period());
        folder.csv(report.parked(parameters.period(), run.runId(), store));
        Map<String, Object> summary = summary();
        renderUnbilled(folder, summary);
        folder.json("summary.json", summary);
        folder.manifest();
        return 0;
    }

    /** The units for which nothing stands, if there are any; where all have a line, one count says so. */
    private void renderUnbilled(OutputFolder folder, Map<String, Object> summary) {
        boolean none = parameters.project() == null && Objects.equals(summary.get("units"), store.units());
        RowSource rows = sink -> store.unbilled(run.runId(), parameters.period(), parameters.project(), sink);
        long[] count = {0};
        if (!none) {
            rows.forEach(row -> count[0]++);
        }
        if (count[0] == 0) {
            folder.without("unbilled.csv");
        } else {
            folder.csv(report.unbilled(parameters.period(), rows));
        }
        summary.put("unbilled", count[0]);
        run.figures().put("summary", summary);
    }

    /** The summary, which also becomes the run's figures. */
    private Map<String, Object> summary() {
        Figures figures = run.figures();
        BillingStore.Standing stands = store.standing(parameters.period());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("period", parameters.period().toString());
        summary.put("as_of", parameters.asOf().toString());
        summary.put("units", stands.units());
        summary.put("lines", stands.lines());
        summary.put("amount", yuan(stands.amountFen()));
        for (String count : List.of("new", "supplement", "credit", "unchanged", "zero", "parked")) {
            summary.put(count, figures.count(count));
        }
        summary.put("posted_amount", yuan(figures.count("planned_fen")));
        summary.put("plan_hash", String.valueOf(figures.get("plan_hash")));
        List<ChargeStore.ItemTotal> totals =
                parameters.mode() == BillingMode.PLAN ? plannedItems(figures) : charges.items(parameters.period());
        List<Map<String, Object>> items = new ArrayList<>();
        for (ChargeStore.ItemTotal item : totals) {
            Map<String, Object> total = new LinkedHashMap<>();
            total.put("tariff_code", item.code());
            total.put("name", item.name());
            total.put("lines", item.lines());
            total.put("amount", yuan(item.amountFen()));
            items.add(total);
        }
        summary.put("items", items);
        if (figures.get("bounds") instanceof List<?> bounds && !bounds.isEmpty()) {
            summary.put("bounds", bounds);
        }
        figures.put("summary", summary);
        return summary;
    }

    private List<ChargeStore.ItemTotal> plannedItems(Figures figures) {
        SortedMap<String, List<Tariff>> items = new TariffStore(run.database().jdbc()).byItem(Known.NOW);
        List<ChargeStore.ItemTotal> planned = new ArrayList<>();
        for (String figure : figures.all().keySet()) {
            if (figure.startsWith(BillingPlan.PLANNED_LINES)) {
                String code = figure.substring(BillingPlan.PLANNED_LINES.length());
                List<Tariff> versions = items.getOrDefault(code, List.of());
                String name = versions.isEmpty()
                        ? code
                        : versions.get(versions.size() - 1).name();
                planned.add(new ChargeStore.ItemTotal(
                        code, name, figures.count(figure), figures.count(BillingPlan.PLANNED_FEN + code)));
            }
        }
        return planned;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
