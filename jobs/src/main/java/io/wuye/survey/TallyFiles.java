package io.wuye.survey;

import io.wuye.indicator.Indicator;
import io.wuye.indicator.IndicatorStore;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The step that tallies a wave, renders {@code out/survey/W} and stores its indicators. */
final class TallyFiles {
    private final RunContext run;
    private final TallyParameters parameters;
    private final RenderOptions options;

    TallyFiles(RunContext run, TallyParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
    }

    /** Tallies, writes the files, stores indicators. */
    long render() throws Exception {
        WaveDesk desk = new WaveDesk(run.workspace(), run.database());
        Wave wave = desk.wave(parameters.wave(), parameters.questionnaire());
        Questionnaire questionnaire = desk.questionnaire(wave);
        HouseholdStore register = new HouseholdStore(run.database());
        SiftStore sift = new SiftStore(run.database(), wave, register.onlyProject());
        SiftStore.begin(run.database());
        sift.sift(register.registered(), questionnaire.design().duplicates());
        Tally tally = Tally.of(run.database(), wave, questionnaire, sift, run.stop()::check);
        List<Indicator> indicators = IndicatorRules.indicators(tally, run.asOf());
        new IndicatorStore(run.database()).put(indicators, run.runId());
        write(desk.folder(wave), tally, sift, indicators, promises(tally, register));
        run.outcome(sift.sifted() > 0 ? Outcome.PARTIAL : Outcome.DONE);
        return indicators.size();
    }

    /** Whether projects were asked, and answered, as the questionnaire promises; nothing if it promises nothing. */
    private Map<String, Object> promises(Tally tally, HouseholdStore register) {
        Map<String, Object> promises = new LinkedHashMap<>();
        Wave wave = tally.wave();
        BigDecimal target = tally.questionnaire().design().target();
        if (target != null) {
            promises.put("target", target);
            promises.put("below_target", PromiseRules.below(tally.returns(), target));
        }
        Integer wavesPerYear = tally.questionnaire().design().wavesPerYear();
        Optional<Period> period = Period.parse(wave.name());
        if (wavesPerYear != null && period.isPresent()) {
            WaveStore store = new WaveStore(run.database());
            Map<String, Set<String>> asked = new TreeMap<>();
            for (String other : PromiseRules.sameYear(period.get(), store.wavesOf(wave.questionnaire()))) {
                asked.put(other, Set.copyOf(store.projects(wave.questionnaire(), other, register.onlyProject())));
            }
            // All that the register knows are to be asked; without one, all that ever answered in the year.
            Set<String> projects = new TreeSet<>(register.projects());
            asked.values().forEach(projects::addAll);
            int year = period.get().firstDay().getYear();
            promises.put("waves_per_year", wavesPerYear);
            promises.put("year", year);
            promises.put("seldom", PromiseRules.seldom(projects, asked, year, wavesPerYear, run.asOf()));
        }
        return promises;
    }

    private void write(
            String key, Tally tally, SiftStore sift, List<Indicator> indicators, Map<String, Object> promises) {
        OutputFolder folder = OutputFolder.open(run.workspace().out(), "survey", key, options);
        TallyReport report = new TallyReport(run.messages());
        folder.csv(report.tally(tally));
        sheets(folder, report.sheets("set-aside", sift::forEach), sift.sifted());
        long[] suspicious = {0};
        sift.suspicious(sheet -> suspicious[0]++);
        sheets(folder, report.sheets("suspicious", sift::suspicious), suspicious[0]);
        people(folder, tally);
        Map<String, Object> summary = new TallySummary(key, tally, sift, suspicious[0], indicators).map();
        summary.putAll(promises);
        folder.json("summary.json", summary);
        folder.manifest();
        run.figures().put("summary", summary);
    }

    /** A list of sheets, if there are any. */
    private static void sheets(OutputFolder folder, Report report, long sheets) {
        if (sheets > 0) {
            folder.csv(report);
        } else {
            folder.without(report.name() + ".csv");
        }
    }

    /** What people read: a workbook, a page, and what was written. */
    private void people(OutputFolder folder, Tally tally) {
        CommentStore store = new CommentStore(run.database(), tally, new HouseholdStore(run.database()).onlyProject());
        Set<Scope> hidden = tally.figures().stream()
                .filter(Figure::suppressed)
                .map(Figure::scope)
                .collect(Collectors.toSet());
        OverviewReport overview = new OverviewReport(run.messages(), tally);
        Report themes = overview.themes(sink -> store.forEach(hidden, sink));
        folder.csv(overview.comments(sink -> store.forEach(hidden, sink)));
        TallyPage page = new TallyPage(run.messages(), tally, overview);
        folder.xlsx(
                "tally.xlsx",
                List.of(overview.questions(), overview.ranking(), overview.quadrant(), themes, overview.definitions()),
                page.charts());
        folder.file("tally.html", page.page(themes, options));
    }
}
