package io.wuye.survey;

import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Group;
import io.wuye.survey.statistics.MeanRules;
import io.wuye.survey.statistics.WilsonRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers of one scope come to when everybody in it was as likely to be asked. */
final class FigureRules {
    private final Questionnaire questionnaire;

    FigureRules(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * The figures of all questions and dimensions in some cells.
     *
     * @param population how many the scope holds; null: not known, or endless
     */
    List<Figure> figures(Scope scope, List<Cell> cells, @Nullable Long population) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            long[] counts = Cube.counts(cells, i);
            figures.addAll(figures(scope, questionnaire.questions().get(i), counts, population));
        }
        figures.addAll(dimensions(scope, figures));
        return figures;
    }

    private List<Figure> figures(Scope scope, Question question, long[] counts, @Nullable Long population) {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Measure.of(questionnaire.scale(question))) {
            long size = measure.size(counts);
            figures.add(new Figure(
                    scope,
                    question.id(),
                    measure.figure(),
                    question.scale(),
                    measure.denominator(),
                    Figure.SRS,
                    size,
                    measure.proportion() ? measure.hits(counts) : null,
                    size == 0 ? null : estimate(measure, counts, population),
                    false));
        }
        return figures;
    }

    private static Estimate estimate(Measure measure, long[] counts, @Nullable Long population) {
        if (measure.proportion()) {
            return WilsonRules.proportion(measure.hits(counts), measure.size(counts), population);
        }
        Group group = Group.of(counts, measure.scores());
        return measure.figure().equals(Measure.NPS)
                ? MeanRules.netPromoters(group, population)
                : MeanRules.mean(group, population, measure.bounds());
    }

    /** The index of a dimension: the mean of the indices of its questions by their weights. */
    private List<Figure> dimensions(Scope scope, List<Figure> ofQuestions) {
        Map<String, List<Figure>> indices = new LinkedHashMap<>();
        for (Figure figure : ofQuestions) {
            String dimension = questionnaire
                    .question(figure.question())
                    .map(Question::dimension)
                    .orElse("");
            if (figure.name().equals("index") && !dimension.isEmpty()) {
                indices.computeIfAbsent(dimension, name -> new ArrayList<>()).add(figure);
            }
        }
        List<Figure> figures = new ArrayList<>();
        indices.forEach((dimension, of) -> figures.add(dimension(scope, dimension, of)));
        return figures;
    }

    private Figure dimension(Scope scope, String dimension, List<Figure> indices) {
        double sum = 0;
        double weights = 0;
        for (Figure index : indices) {
            Estimate estimate = index.estimate();
            if (estimate != null) {
                double weight = questionnaire
                        .question(index.question())
                        .map(Question::share)
                        .orElse(BigDecimal.ONE)
                        .doubleValue();
                sum += weight * estimate.value();
                weights += weight;
            }
        }
        List<String> scales = indices.stream().map(Figure::scale).distinct().toList();
        return new Figure(
                scope,
                "dimension:" + dimension,
                "index",
                String.join("+", scales),
                Measure.VALID,
                Figure.SRS,
                null,
                null,
                weights == 0 ? null : new Estimate(sum / weights, null, null),
                false);
    }
}
