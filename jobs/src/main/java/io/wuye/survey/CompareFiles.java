package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The step that compares two waves and renders {@code out/survey/A_B}. */
final class CompareFiles {
    private final RunContext run;
    private final CompareParameters parameters;
    private final RenderOptions options;

    CompareFiles(RunContext run, CompareParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
    }

    /** Compares and writes. */
    long render() throws Exception {
        Database database = run.database();
        WaveDesk desk = new WaveDesk(run.workspace(), database);
        Wave before = desk.wave(parameters.before(), parameters.questionnaire());
        Wave after = desk.wave(parameters.after(), parameters.questionnaire());
        if (!before.questionnaire().equals(after.questionnaire())) {
            throw new Refusal(
                    Outcome.RULE_REFUSED,
                    "survey.compare.questionnaires",
                    before.name(),
                    before.questionnaire(),
                    after.name(),
                    after.questionnaire());
        }
        Questionnaire questionnaire = desk.questionnaire(after);
        CompareRules rules = new CompareRules(questionnaire);
        rules.refuseOthers(before, after);
        SiftStore.begin(database);
        Tally old = tally(before, questionnaire);
        Tally now = tally(after, questionnaire);
        PairCounts pairs = new PairStore(database).pairs(questionnaire, before, after);
        write(questionnaire, rules.compare(old, now, pairs));
        return 0;
    }

    private Tally tally(Wave wave, Questionnaire questionnaire) throws Exception {
        HouseholdStore register = new HouseholdStore(run.database());
        SiftStore sift = new SiftStore(run.database(), wave, register.onlyProject());
        sift.sift(register.registered(), questionnaire.design().duplicates());
        return Tally.of(run.database(), wave, questionnaire, sift, run.stop()::check);
    }

    private void write(Questionnaire questionnaire, List<Comparison> comparisons) {
        String key = parameters.before() + "_" + parameters.after();
        String title = run.messages()
                .text("survey.compare.title", questionnaire.title(), parameters.before(), parameters.after());
        OutputFolder folder = OutputFolder.open(run.workspace().out(), "survey", key, options);
        Report report = new CompareReport(run.messages()).compare(title, comparisons);
        folder.csv(report);
        folder.xlsx("compare.xlsx", List.of(report));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("before", parameters.before());
        summary.put("after", parameters.after());
        summary.put("questionnaire", questionnaire.id());
        summary.put("title", title);
        summary.put("folder", folder.path().getFileName().toString());
        summary.put(
                "changes",
                comparisons.stream()
                        .filter(CompareFiles::telling)
                        .map(one -> row(questionnaire, one))
                        .toList());
        folder.json("summary.json", summary);
        folder.manifest();
        run.figures().put("summary", summary);
    }

    private static boolean telling(Comparison one) {
        String name = one.before().name();
        return (name.equals("top2") || name.equals(Measure.NPS))
                && one.before().denominator().equals(Measure.VALID)
                && one.change() != null;
    }

    private static Map<String, Object> row(Questionnaire questionnaire, Comparison one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("question", one.before().question());
        row.put(
                "title",
                questionnaire
                        .question(one.before().question())
                        .map(Question::title)
                        .orElse(""));
        row.put("figure", one.before().name());
        if (one.before().estimate() != null && one.after().estimate() != null && one.change() != null) {
            row.put("before", Numbers.of(one.before().estimate().value()));
            row.put("after", Numbers.of(one.after().estimate().value()));
            row.put("change", Numbers.of(one.change().difference()));
            row.put("lower", Numbers.of(one.change().interval().lower()));
            row.put("upper", Numbers.of(one.change().interval().upper()));
            row.put("z", Numbers.of(one.change().statistic()));
            row.put("p", Numbers.of(one.change().p()));
            row.put("significant", one.change().significant());
        }
        if (one.pairs() != null) {
            row.put("pairs", one.pairs().both());
            row.put("mcnemar_p", Numbers.of(one.pairs().p()));
        }
        return row;
    }
}
