package io.wuye.survey.statistics;

import java.util.Collection;

/**
 * Stratified means: ŷ = Σ W_h ȳ_h, variance Σ W_h² (1 − n_h/N_h) s_h²/n_h with s_h² by n_h − 1, Σ(n_h − 1) degrees of
 * freedom.
 */
public final class StratifiedRules {
    private StratifiedRules() {}

    /**
     * The stratified mean.
     *
     * @param strata each with an answer; one with a single answer adds no variance, so whoever allows it says so
     * @param bounds what no score is below or above
     */
    public static Estimate mean(Collection<Stratum> strata, Interval bounds) {
        double population = strata.stream().mapToLong(Stratum::size).sum();
        double mean = 0;
        double variance = 0;
        double freedom = 0;
        for (Stratum stratum : strata) {
            Group group = stratum.group();
            double weight = stratum.size() / population;
            mean += weight * group.mean();
            if (group.size() > 1) {
                double fraction = group.size() / stratum.size();
                variance += weight * weight * (1 - fraction) * group.variance() / group.size();
                freedom += group.size() - 1;
            }
        }
        return DesignInterval.of(mean, variance, freedom, bounds);
    }
}
