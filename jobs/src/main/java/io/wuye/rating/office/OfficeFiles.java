package io.wuye.rating.office;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.WorkCalendar;
import io.wuye.kernel.workspace.CalendarPolicy;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.LedgerStore;
import io.wuye.rating.RatingPolicy;
import io.wuye.rating.standing.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The step that renders one of the office's papers into the folder of the round. */
final class OfficeFiles {
    private final RunContext run;
    private final OfficeParameters parameters;
    private final RenderOptions options;
    private final LedgerStore ledger;
    private final OfficeStore store;
    private final OfficeReport report;
    private final RatingPolicy policy;
    private final WorkCalendar calendar;

    OfficeFiles(RunContext run, OfficeParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.ledger = new LedgerStore(run.database());
        this.store = new OfficeStore(run.database());
        this.report = new OfficeReport(run.messages(), parameters.round());
        this.policy = RatingPolicy.of(run.workspace());
        this.calendar = CalendarPolicy.of(run.workspace());
    }

    long render() {
        List<LedgerRow> rows = new ArrayList<>();
        ledger.each(parameters.round(), rows::add);
        if (rows.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "rating.rank.none", parameters.round());
        }
        OutputFolder folder = OutputFolder.open(run.workspace().out(), "rating", parameters.round(), options);
        List<@Nullable Object[]> lines = switch (parameters.mode()) {
            case PLAN -> plan(rows);
            case RECTIFY -> rectify(rows, folder);
            case APPEAL -> appeals();
            case CREDIT -> credits(rows);
            case PUBLISH -> publish(rows, folder);
        };
        Report table = report.of(parameters.mode(), lines);
        if (parameters.mode() != OfficeMode.PUBLISH) {
            folder.csv(table);
        }
        folder.manifest();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lines", lines.stream().map(OfficeFiles::texts).toList());
        run.figures().put("summary", summary);
        return lines.size();
    }

    /** Cells as a run's record can hold them exactly: days and decimals as texts. */
    private static List<@Nullable Object> texts(@Nullable Object[] line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object cell : line) {
            boolean whole = cell == null || (cell instanceof Number && !(cell instanceof BigDecimal));
            cells.add(whole ? cell : cell instanceof BigDecimal exact ? exact.toPlainString() : String.valueOf(cell));
        }
        return cells;
    }

    private List<@Nullable Object[]> plan(List<LedgerRow> rows) {
        PlanRules rules = new PlanRules(policy.cadence(), calendar);
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (LedgerRow row : rows) {
            String subject = row.subject().code();
            rules.duty(stars(subject), store.inspected(subject), parameters.asOf())
                    .ifPresent(duty -> lines.add(OfficeReport.plan(subject, duty)));
        }
        return lines;
    }

    /** Stars in force by their first days; of a day the last version counts. */
    private SortedMap<LocalDate, Integer> stars(String subject) {
        SortedMap<LocalDate, Integer> stars = new TreeMap<>();
        for (LedgerRow row : ledger.history(subject)) {
            Integer star = row.standing().star();
            LocalDate since = row.standing().since();
            if (star != null && since != null) {
                stars.put(since, star);
            }
        }
        return stars;
    }

    private List<@Nullable Object[]> rectify(List<LedgerRow> rows, OutputFolder folder) {
        List<@Nullable Object[]> lines = new ArrayList<>();
        Fonts fonts = Fonts.find(run.workspace().settings().font());
        for (LedgerRow row : rows) {
            if (row.standing().state() == State.RECTIFYING) {
                List<OfficeStore.OpenFinding> open = store.open(row.subject().code(), parameters.asOf());
                String number = "ZG-" + parameters.round() + "-" + row.subject().code();
                folder.file("notice-" + row.subject().code() + ".pdf", out -> {
                    try (PdfBook book = new PdfBook(out, fonts, number, parameters.asOf())) {
                        book.add(report.notice(number, row, open, parameters.asOf()));
                    }
                });
                lines.add(OfficeReport.rectify(number, row, open.size()));
            }
        }
        return lines;
    }

    private List<@Nullable Object[]> appeals() {
        AppealRules rules = rules();
        LocalDate published = store.publishedOn(parameters.round()).orElse(null);
        return store.appeals(parameters.round()).stream()
                .<@Nullable Object[]>map(appeal -> report.appeal(
                        appeal,
                        rules.fileBy(published),
                        rules.decideBy(appeal),
                        rules.status(appeal, published, parameters.asOf())))
                .toList();
    }

    private AppealRules rules() {
        return new AppealRules(
                calendar, policy.appeal().fileDays(), policy.appeal().decideDays());
    }

    private static List<@Nullable Object[]> credits(List<LedgerRow> rows) {
        return CreditRules.credits(rows).stream()
                .<@Nullable Object[]>map(OfficeReport::credit)
                .toList();
    }

    private List<@Nullable Object[]> publish(List<LedgerRow> rows, OutputFolder folder) {
        if (store.publishedOn(parameters.round()).isEmpty()) {
            store.publish(parameters.round(), parameters.asOf(), run.runId());
        }
        AppealRules rules = rules();
        LocalDate published = store.publishedOn(parameters.round()).orElse(null);
        Set<String> disputed = store.appeals(parameters.round()).stream()
                .filter(appeal -> isOpen(rules.status(appeal, published, parameters.asOf())))
                .map(Appeal::subject)
                .collect(Collectors.toSet());
        List<@Nullable Object[]> lines = rows.stream()
                .<@Nullable Object[]>map(row ->
                        report.published(row, disputed.contains(row.subject().code())))
                .toList();
        List<String> rounds = ledger.rounds();
        PublicPage page = new PublicPage(run.messages(), report, options);
        folder.file("public.html", page.of(parameters.round(), published, rows, lines, trend(rounds)));
        folder.xlsx("public.xlsx", List.of(report.of(OfficeMode.PUBLISH, lines)));
        return lines;
    }

    private static boolean isOpen(AppealRules.Status status) {
        return status == AppealRules.Status.PENDING || status == AppealRules.Status.OVERDUE;
    }

    /** How many of each star, round by round up to this one; index 0 is one star. */
    private Map<String, long[]> trend(List<String> rounds) {
        Map<String, long[]> trend = new LinkedHashMap<>();
        for (String round : rounds) {
            long[] stars = new long[4];
            ledger.each(round, row -> {
                Integer star = row.star();
                if (star != null) {
                    stars[star - 1]++;
                }
            });
            trend.put(round, stars);
            if (round.equals(parameters.round())) {
                break;
            }
        }
        return trend;
    }
}
