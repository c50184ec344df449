package io.wuye.survey.statistics;

import org.jspecify.annotations.Nullable;

/** Wilson's score interval of a proportion, with a correction for populations that are nearly all asked. */
public final class WilsonRules {
    private WilsonRules() {}

    /**
     * The interval of a proportion.
     *
     * @param share between 0 and 1
     * @param size of the sample, or its effective size
     */
    public static Interval interval(double share, double size) {
        return interval(share, size, Quantiles.Z95);
    }

    /** The interval at another normal quantile. */
    public static Interval interval(double share, double size, double z) {
        double z2 = z * z;
        double scale = 1 + z2 / size;
        double centre = (share + z2 / (2 * size)) / scale;
        double half = z * Math.sqrt(share * (1 - share) / size + z2 / (4 * size * size)) / scale;
        // At the ends the bound is the end itself; rounding must not move it.
        return new Interval(share <= 0 ? 0 : centre - half, share >= 1 ? 1 : centre + half);
    }

    /**
     * The estimate of a proportion.
     *
     * @param population how many there are to be asked; null: so many that it does not matter
     */
    public static Estimate proportion(long hits, long size, @Nullable Long population) {
        double share = (double) hits / size;
        if (population != null && population == size) {
            return new Estimate(share, 0.0, null);
        }
        double effective = effectiveSize(size, population);
        return new Estimate(share, Math.sqrt(share * (1 - share) / effective), interval(share, effective));
    }

    /** The size n(N−1)/(N−n) of a sample from an endless population that would say as much. */
    public static double effectiveSize(long size, @Nullable Long population) {
        return population == null ? size : (double) size * (population - 1) / (population - size);
    }
}
