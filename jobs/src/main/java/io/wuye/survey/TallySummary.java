package io.wuye.survey;

import io.wuye.indicator.Indicator;
import io.wuye.survey.DesignRules.Weights;
import io.wuye.survey.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a tally came to, as one json document. */
final class TallySummary {
    private final String folder;
    private final Tally tally;
    private final SiftStore sift;
    private final long suspicious;
    private final List<Indicator> indicators;

    TallySummary(String folder, Tally tally, SiftStore sift, long suspicious, List<Indicator> indicators) {
        this.folder = folder;
        this.tally = tally;
        this.sift = sift;
        this.suspicious = suspicious;
        this.indicators = indicators;
    }

    Map<String, Object> map() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("wave", tally.wave().name());
        summary.put("questionnaire", tally.questionnaire().id());
        summary.put("folder", folder);
        summary.put("title", tally.questionnaire().title());
        summary.put("sheets", tally.sheets());
        summary.put("counted", tally.cube().sheets());
        for (String reason : List.of(SetAside.DUPLICATE, SetAside.UNKNOWN_UNIT, SetAside.NO_PROJECT)) {
            summary.put(reason.replace('-', '_'), sift.count(reason));
        }
        summary.put("suspicious", suspicious);
        long hidden = tally.figures().stream().filter(Figure::suppressed).count();
        summary.put("figures", tally.figures().size());
        summary.put("suppressed", hidden);
        design(summary);
        summary.put("questions", questions());
        summary.put(
                "indicators", indicators.stream().map(TallySummary::indicator).toList());
        return summary;
    }

    private void design(Map<String, Object> summary) {
        Long population = tally.populations().get(Scope.ALL);
        if (population != null) {
            summary.put("population", population);
            summary.put("census", population == tally.cube().sheets());
        }
        if (Double.isFinite(tally.designEffect())) {
            summary.put("design_effect", Numbers.of(tally.designEffect()));
        }
        Weights weights = tally.weights();
        if (weights != null) {
            summary.put("effective_n", Numbers.of(weights.effective()));
            summary.put("rake_cycles", weights.raked().cycles());
            summary.put("rake_error", Numbers.of(weights.raked().error()));
            summary.put("trimmed_cells", weights.raked().trimmed());
        }
    }

    /** Per question its most telling figures, for all who answered. */
    private List<Map<String, Object>> questions() {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Question question : tally.questionnaire().questions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("question", question.id());
            one.put("title", question.title());
            for (String name : List.of("top1", "top2", "index", Measure.NPS, "mean")) {
                Figure figure = tally.published(Scope.ALL, question.id(), name);
                Estimate estimate = figure == null ? null : figure.estimate();
                if (figure != null && figure.n() != null && estimate != null) {
                    one.putIfAbsent("n", figure.n());
                    one.put(name, Numbers.of(estimate.value()));
                }
            }
            designed(question, one);
            questions.add(one);
        }
        return questions;
    }

    /** The satisfaction rate by the design, where there is one. */
    private void designed(Question question, Map<String, Object> one) {
        for (Figure figure : tally.figures()) {
            Estimate estimate = figure.estimate();
            if (figure.question().equals(question.id())
                    && figure.name().equals("top2")
                    && figure.denominator().equals(Measure.VALID)
                    && !figure.method().equals(Figure.SRS)
                    && !figure.suppressed()
                    && estimate != null) {
                one.put("design_method", figure.method());
                one.put("design_top2", Numbers.of(estimate.value()));
            }
        }
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("subject", indicator.subject());
        one.put("period", indicator.period().toString());
        one.put("code", indicator.code());
        one.put("value", indicator.value());
        one.put("definition", indicator.definition());
        return one;
    }
}
