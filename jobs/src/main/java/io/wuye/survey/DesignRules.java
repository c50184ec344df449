package io.wuye.survey;

import io.wuye.survey.statistics.ClusterRules;
import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Group;
import io.wuye.survey.statistics.Interval;
import io.wuye.survey.statistics.Quantiles;
import io.wuye.survey.statistics.RakingRules;
import io.wuye.survey.statistics.StratifiedRules;
import io.wuye.survey.statistics.Stratum;
import io.wuye.survey.statistics.WilsonRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the answers of a wave come to by the way it was asked: in strata, in clusters, or brought to known margins. */
final class DesignRules {
    private final Cube cube;
    private final Questionnaire questionnaire;

    /** Sizes of the strata; empty: not stratified. */
    private final Map<String, Long> strata;

    private final @Nullable Weights weights;

    DesignRules(Cube cube, Map<String, Long> strata, @Nullable Weights weights) {
        this.cube = cube;
        this.questionnaire = cube.questionnaire();
        this.strata = strata;
        this.weights = weights;
    }

    /** The figures of all questions by every design the questionnaire names. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            for (Measure measure : Measure.of(questionnaire.scale(question))) {
                long[] counts = Cube.counts(cube.cells(), i);
                if (measure.size(counts) > 0) {
                    figures(i, question, measure, counts, figures);
                }
            }
        }
        return figures;
    }

    private void figures(int place, Question question, Measure measure, long[] counts, List<Figure> figures) {
        if (!strata.isEmpty()) {
            figures.add(figure(question, measure, counts, Figure.STRATIFIED, stratified(place, question, measure)));
        }
        if (questionnaire.design().clusters() != null) {
            figures.add(figure(question, measure, counts, Figure.CLUSTER, clustered(place, measure)));
        }
        if (weights != null) {
            figures.add(figure(question, measure, counts, Figure.RAKED, raked(weights, place, measure)));
        }
    }

    private static Figure figure(
            Question question, Measure measure, long[] counts, String method, @Nullable Estimate estimate) {
        return new Figure(
                Scope.ALL,
                question.id(),
                measure.figure(),
                question.scale(),
                measure.denominator(),
                method,
                measure.size(counts),
                measure.proportion() ? measure.hits(counts) : null,
                estimate,
                false);
    }

    /** Null where a stratum did not answer this question at all: then nothing is known of it. */
    private @Nullable Estimate stratified(int place, Question question, Measure measure) {
        Strata by = questionnaire.design().strata();
        List<Stratum> groups = new ArrayList<>();
        Map<String, List<Cell>> cells = cube.by(by == null ? "" : by.by());
        for (Map.Entry<String, Long> stratum : strata.entrySet()) {
            List<Cell> inside = cells.getOrDefault(stratum.getKey(), List.of());
            groups.add(new Stratum(
                    inside.isEmpty() ? Group.NONE : Group.of(Cube.counts(inside, place), measure.scores()),
                    stratum.getValue()));
        }
        return StrataRules.settled(groups, questionnaire.design().single(), question.id(), List.copyOf(strata.keySet()))
                .map(settled -> StratifiedRules.mean(settled, measure.bounds()))
                .orElse(null);
    }

    private Estimate clustered(int place, Measure measure) {
        Clusters clusters = questionnaire.design().clusters();
        if (clusters == null) {
            throw new IllegalStateException("no clusters");
        }
        return ClusterRules.mean(clusters(clusters, place, measure), clusters.total(), measure.bounds());
    }

    private Collection<Group> clusters(Clusters clusters, int place, Measure measure) {
        return cube.by(clusters.by()).values().stream()
                .map(cells -> Group.of(Cube.counts(cells, place), measure.scores()))
                .toList();
    }

    /** By how much clusters multiply the variance of the first share there is; not a number without clusters. */
    double designEffect() {
        Clusters clusters = questionnaire.design().clusters();
        for (int i = 0; clusters != null && i < questionnaire.questions().size(); i++) {
            Scale scale = questionnaire.scale(questionnaire.questions().get(i));
            for (Measure measure : Measure.of(scale)) {
                if (measure.figure().equals("top2") && measure.denominator().equals(Measure.VALID)) {
                    Collection<Group> groups = clusters(clusters, i, measure);
                    return ClusterRules.designEffect(
                            groups, ClusterRules.mean(groups, clusters.total(), measure.bounds()));
                }
            }
        }
        return Double.NaN;
    }

    private Estimate raked(Weights by, int place, Measure measure) {
        Group all = Group.NONE;
        double[] sizes = new double[cube.cells().size()];
        for (int i = 0; i < sizes.length; i++) {
            long[] counts = cube.cells().get(i).counts()[place];
            sizes[i] = measure.size(counts);
            all = all.plus(Group.of(counts, measure.scores(), by.perCell()[i]));
        }
        double effective = RakingRules.effectiveSize(sizes, by.perCell());
        double se = Math.sqrt(all.spread() / effective);
        Interval bounds = measure.bounds();
        Interval interval = measure.proportion()
                ? WilsonRules.interval(Math.min(1, all.mean()), effective)
                : Interval.around(all.mean(), Quantiles.Z95 * se, bounds.lower(), bounds.upper());
        return new Estimate(all.mean(), se, interval);
    }

    /**
     * What raking gave.
     *
     * @param perCell the weight of one sheet of each cell of the cube
     * @param raked how it went
     * @param effective (Σw)²/Σw² of all sheets
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers of cells, as long as the cube.
    record Weights(double[] perCell, RakingRules.Raked raked, double effective) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Weights weights && Arrays.equals(perCell, weights.perCell);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(perCell);
        }
    }
}
