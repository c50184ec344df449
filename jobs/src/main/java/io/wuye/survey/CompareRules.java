package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.Comparison.Pairs;
import io.wuye.survey.Wave.Intake;
import io.wuye.survey.statistics.ChangeRules;
import io.wuye.survey.statistics.ChangeRules.Change;
import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Interval;
import io.wuye.survey.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What changed from one wave to the next, and whether chance alone would do it. */
final class CompareRules {
    private final Questionnaire questionnaire;

    CompareRules(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * Refuses to compare what was asked differently.
     *
     * @throws Refusal RULE_REFUSED that names every question whose scale was another
     */
    void refuseOthers(Wave before, Wave after) {
        List<Refusal> problems = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Set<String> scales = new TreeSet<>();
            for (Wave wave : List.of(before, after)) {
                for (Intake intake : wave.intakes()) {
                    scales.add(intake.layout().scale(question.id()));
                }
            }
            scales.remove("");
            if (scales.size() > 1) {
                problems.add(new Refusal(
                        Outcome.RULE_REFUSED, "survey.compare.scale", question.id(), String.join("、", scales)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.RULE_REFUSED, "survey.compare.problems", before.name(), after.name(), problems);
        }
    }

    /** Every figure that both waves have of all who answered, by simple random sampling. */
    List<Comparison> compare(Tally before, Tally after, PairCounts pairs) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Figure old : before.figures()) {
            Figure now = counterpart(old, after);
            if (comparable(old) && now != null && comparable(now)) {
                comparisons.add(new Comparison(old, now, change(old, now), pairs(old, pairs)));
            }
        }
        return comparisons;
    }

    private static boolean comparable(Figure figure) {
        return figure.scope().equals(Scope.ALL)
                && figure.method().equals(Figure.SRS)
                && !figure.suppressed()
                && figure.estimate() != null
                && !figure.question().isEmpty()
                && !figure.question().startsWith("dimension:");
    }

    private static @Nullable Figure counterpart(Figure old, Tally after) {
        return after.figures().stream()
                .filter(now -> now.scope().equals(old.scope())
                        && now.question().equals(old.question())
                        && now.name().equals(old.name())
                        && now.denominator().equals(old.denominator())
                        && now.method().equals(old.method()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Change change(Figure old, Figure now) {
        if (old.numerator() != null && now.numerator() != null && old.n() != null && now.n() != null) {
            return ChangeRules.independent(old.numerator(), old.n(), now.numerator(), now.n());
        }
        Estimate before = old.estimate();
        Estimate after = now.estimate();
        Double seBefore = before == null ? null : before.se();
        Double seAfter = after == null ? null : after.se();
        if (before == null || after == null || seBefore == null || seAfter == null) {
            return null;
        }
        double difference = after.value() - before.value();
        double se = Math.hypot(seBefore, seAfter);
        double z = se == 0 ? 0 : difference / se;
        double half = Quantiles.Z95 * se;
        return new Change(
                difference, new Interval(difference - half, difference + half), z, se == 0 ? 1 : Quantiles.twoSided(z));
    }

    private @Nullable Pairs pairs(Figure figure, PairCounts counts) {
        Question question = questionnaire.question(figure.question()).orElseThrow();
        int place = questionnaire.questions().indexOf(question);
        for (Measure measure : Measure.of(questionnaire.scale(question))) {
            boolean same = measure.figure().equals(figure.name())
                    && measure.denominator().equals(figure.denominator());
            if (same && measure.proportion()) {
                return pairs(measure.scores(), counts.table(place));
            }
        }
        return null;
    }

    private static Pairs pairs(double[] scores, long[][] table) {
        long both = 0;
        long lost = 0;
        long won = 0;
        for (int old = 0; old < scores.length; old++) {
            for (int now = 0; now < scores.length; now++) {
                if (!Double.isNaN(scores[old]) && !Double.isNaN(scores[now])) {
                    both += table[old][now];
                    lost += scores[old] > scores[now] ? table[old][now] : 0;
                    won += scores[old] < scores[now] ? table[old][now] : 0;
                }
            }
        }
        double statistic = ChangeRules.mcNemar(lost, won);
        return new Pairs(both, lost, won, statistic, lost + won == 0 ? 1 : Quantiles.chiSquareTail(statistic));
    }
}
