package io.wuye.survey.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the distributions that surveys need. */
public final class Quantiles {
    private static final double UPPER_TAIL = 0.975;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The normal quantile of a two-sided 95 % interval: 1.959963984540… */
    public static final double Z95 = NORMAL.inverseCumulativeProbability(UPPER_TAIL);

    private Quantiles() {}

    /** The normal quantile of a two-sided interval of that confidence. */
    public static double normal(double confidence) {
        return NORMAL.inverseCumulativeProbability(0.5 + confidence / 2);
    }

    /** The quantile of Student's t of a two-sided 95 % interval. */
    public static double t95(double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL);
    }

    /** How likely a normal deviate is at least that far from 0. */
    public static double twoSided(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /** How likely a chi-square deviate of one degree of freedom is at least that great. */
    public static double chiSquareTail(double statistic) {
        return ChiSquaredDistribution.of(1).survivalProbability(statistic);
    }
}
