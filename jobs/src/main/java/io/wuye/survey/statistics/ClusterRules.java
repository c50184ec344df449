package io.wuye.survey.statistics;

import java.util.Collection;

/**
 * Means of samples in which whole clusters were drawn: R = Σy/Σm, variance
 * (1 − m/M)·m/(m−1)·Σ(y_i − R·m_i)²/(Σm)², m − 1 degrees of freedom.
 */
public final class ClusterRules {
    private ClusterRules() {}

    /**
     * The ratio mean.
     *
     * @param clusters those that were drawn, as many as have answers
     * @param total how many clusters there are
     */
    public static Estimate mean(Collection<Group> clusters, long total, Interval bounds) {
        Group all = clusters.stream().reduce(Group.NONE, Group::plus);
        double ratio = all.mean();
        double drawn = clusters.size();
        if (drawn < 2) {
            return new Estimate(ratio, null, null);
        }
        double squares = 0;
        for (Group cluster : clusters) {
            double residual = cluster.sum() - ratio * cluster.size();
            squares += residual * residual;
        }
        double variance = (1 - drawn / total) * drawn / (drawn - 1) * squares / (all.size() * all.size());
        return DesignInterval.of(ratio, variance, drawn - 1, bounds);
    }

    /** By how much the design multiplies the variance of a simple random sample of the same size. */
    public static double designEffect(Collection<Group> clusters, Estimate estimate) {
        Group all = clusters.stream().reduce(Group.NONE, Group::plus);
        Double se = estimate.se();
        double simple = all.variance() / all.size();
        return se == null || simple == 0 ? Double.NaN : se * se / simple;
    }
}
