package io.wuye.survey.statistics;

import org.jspecify.annotations.Nullable;

/** The estimate of a mean from a simple random sample. */
public final class MeanRules {
    private MeanRules() {}

    /**
     * The estimate of a mean of scores, by Student's t.
     *
     * @param population how many there are to be asked; null: so many that it does not matter
     * @param bounds what no score is below or above
     */
    public static Estimate mean(Group group, @Nullable Long population, Interval bounds) {
        if (population != null && population == group.size()) {
            return new Estimate(group.mean(), 0.0, null);
        }
        if (group.size() < 2) {
            return new Estimate(group.mean(), null, null);
        }
        double fraction = population == null ? 0 : group.size() / population;
        double se = Math.sqrt((1 - fraction) * group.variance() / group.size());
        double half = Quantiles.t95(group.size() - 1) * se;
        return new Estimate(group.mean(), se, Interval.around(group.mean(), half, bounds.lower(), bounds.upper()));
    }

    /**
     * The estimate of a net promoter score of scores −100, 0 and 100: variance [p + d − (p − d)²]/n, normal interval.
     */
    public static Estimate netPromoters(Group group, @Nullable Long population) {
        if (population != null && population == group.size()) {
            return new Estimate(group.mean(), 0.0, null);
        }
        double size = population == null ? group.size() : WilsonRules.effectiveSize((long) group.size(), population);
        double se = Math.sqrt(group.spread() / size);
        return new Estimate(group.mean(), se, Interval.around(group.mean(), Quantiles.Z95 * se, -100, 100));
    }
}
