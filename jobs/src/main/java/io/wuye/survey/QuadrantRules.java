package io.wuye.survey;

import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.RankRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Importance against performance: how closely an item goes with the overall answer (Spearman), and its index. Both are cut
 * at their mean over all items.
 */
final class QuadrantRules {
    private QuadrantRules() {}

    /**
     * An item.
     *
     * @param quadrant {@code keep}, {@code improve}, {@code watch} or {@code ease}
     */
    record Item(Question question, double importance, double performance, String quadrant) {}

    /** The items of ordinal scales but the overall one, in the order of the sheet. */
    static List<Item> items(Tally tally) {
        Questionnaire questionnaire = tally.questionnaire();
        Question overall = questionnaire.overall().orElse(null);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            Figure index = tally.published(Scope.ALL, question.id(), "index");
            Estimate performance = index == null ? null : index.estimate();
            if (overall != null && !question.equals(overall) && performance != null) {
                double importance = RankRules.spearman(answered(
                        tally.cube().joint()[i],
                        questionnaire.scale(overall).codes().size(),
                        questionnaire.scale(question).codes().size()));
                if (Double.isFinite(importance)) {
                    items.add(new Item(question, importance, performance.value(), ""));
                }
            }
        }
        return placed(items);
    }

    private static List<Item> placed(List<Item> items) {
        double importance =
                items.stream().mapToDouble(Item::importance).average().orElse(0);
        double performance =
                items.stream().mapToDouble(Item::performance).average().orElse(0);
        return items.stream()
                .map(item -> new Item(
                        item.question(),
                        item.importance(),
                        item.performance(),
                        quadrant(item.importance() >= importance, item.performance() >= performance)))
                .toList();
    }

    private static String quadrant(boolean important, boolean good) {
        if (important) {
            return good ? "keep" : "improve";
        }
        return good ? "ease" : "watch";
    }

    /** Without don’t-knows and blanks. */
    private static long[][] answered(long[][] joint, int rows, int columns) {
        long[][] table = new long[rows][];
        for (int i = 0; i < rows; i++) {
            table[i] = Arrays.copyOf(joint[i], columns);
        }
        return table;
    }
}
