package io.wuye.survey;

import io.wuye.survey.statistics.ChangeRules.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of a figure from one wave to the next.
 *
 * @param change null: one of the waves says nothing
 * @param pairs of the same households; null: the figure is not a share
 */
record Comparison(
        Figure before,
        Figure after,
        @Nullable Change change,
        @Nullable Pairs pairs) {
    /**
     * Households that answered in both waves.
     *
     * @param both how many
     * @param lost those who hit before and no longer
     * @param won those who hit only now
     * @param statistic of McNemar’s test with continuity correction
     * @param p how likely chance alone does this
     */
    record Pairs(long both, long lost, long won, double statistic, double p) {}
}
