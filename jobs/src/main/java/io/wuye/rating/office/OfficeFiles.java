package io.wuye.rating.office;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.pdf.Fonts;
import io.wuye.kernel.report.pdf.PdfBook;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.WorkCalendar;
import io.wuye.kernel.workspace.CalendarPolicy;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.LedgerStore;
import io.wuye.rating.RatingPolicy;
import io.wuye.rating.RatingStore;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.BonusEntry;
import io.wuye.rating.standing.SiteFinding;
import io.wuye.rating.standing.StandingRules;
import io.wuye.rating.standing.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final RatingStore facts;
    private final OfficeReport report;
    private final RatingPolicy policy;
    private final WorkCalendar calendar;

    OfficeFiles(RunContext run, OfficeParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.ledger = new LedgerStore(run.database());
        this.store = new OfficeStore(run.database());
        this.facts = new RatingStore(run.database());
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
            case CREDIT -> credits(rows, folder);
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
        folder.csv(report.outcomes(outcomes(rows)));
        return lines;
    }

    /** What became of the findings of the round's subjects, whatever their state. */
    private List<@Nullable Object[]> outcomes(List<LedgerRow> rows) {
        StandingRules rules = new StandingRules(calendar, policy.terms());
        String last = rows.get(rows.size() - 1).subject().code();
        Map<String, List<SiteFinding>> findings = facts.findings("", last);
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (LedgerRow row : rows) {
            String subject = row.subject().code();
            for (SiteFinding finding : findings.getOrDefault(subject, List.of())) {
                if (!finding.foundOn().isAfter(parameters.asOf())) {
                    LocalDate due = rules.due(finding);
                    lines.add(report.outcome(
                            subject, finding, due, OutcomeRules.outcome(finding, due, parameters.asOf())));
                }
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

    private List<@Nullable Object[]> credits(List<LedgerRow> rows, OutputFolder folder) {
        SortedMap<String, BigDecimal> points = new TreeMap<>();
        List<CreditLine> lines = new ArrayList<>();
        for (LedgerRow row : rows) {
            String company = row.subject().company();
            if (company != null && !points.containsKey(company)) {
                List<BonusEntry> entries = facts.bonusesOf(Codes.normal(company));
                points.put(company, CreditRules.points(policy.creditLines(), entries, parameters.asOf()));
                lines.addAll(CreditRules.lines(company, policy.creditLines(), entries, parameters.asOf()));
            }
        }
        folder.csv(report.creditLines(lines));
        return CreditRules.credits(rows, points).stream()
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
                        report.published(row, disputed.contains(row.subject().code()), award(row)))
                .toList();
        List<String> rounds = ledger.rounds();
        PublicPage page = new PublicPage(run.messages(), report, options);
        List<HtmlChart> charts = page.charts(rows, trend(rounds, rows));
        folder.file("public.html", page.of(parameters.round(), published, charts, lines));
        folder.xlsx("public.xlsx", List.of(report.of(OfficeMode.PUBLISH, lines)), charts);
        List<String> told = rounds.subList(0, rounds.indexOf(parameters.round()) + 1);
        Report all = report.ledger(sink -> told.forEach(round -> ledger.each(round, sink)));
        folder.xlsx("ledger.xlsx", List.of(all), charts);
        return lines;
    }

    private static boolean isOpen(AppealRules.Status status) {
        return status == AppealRules.Status.PENDING || status == AppealRules.Status.OVERDUE;
    }

    private int award(LedgerRow row) {
        int years = AwardRules.years(row.standing(), parameters.asOf());
        return years >= policy.awardYears() ? years : 0;
    }

    /**
     * How many of each star, round by round up to this one; index 0 is one star. Rounds in which others were rated, such as
     * contractors, are no part of it.
     */
    private Map<String, long[]> trend(List<String> rounds, List<LedgerRow> rows) {
        Set<SubjectKind> kinds = rows.stream().map(row -> row.subject().kind()).collect(Collectors.toSet());
        Map<String, long[]> trend = new LinkedHashMap<>();
        for (String round : rounds) {
            long[] stars = new long[4];
            ledger.each(round, row -> {
                Integer star = row.star();
                if (star != null && kinds.contains(row.subject().kind())) {
                    stars[star - 1]++;
                }
            });
            if (Arrays.stream(stars).sum() > 0) {
                trend.put(round, stars);
            }
            if (round.equals(parameters.round())) {
                break;
            }
        }
        return trend;
    }
}
