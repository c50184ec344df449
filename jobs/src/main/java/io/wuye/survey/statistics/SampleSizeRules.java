package io.wuye.survey.statistics;

import org.jspecify.annotations.Nullable;

/** How many to ask. */
public final class SampleSizeRules {
    private SampleSizeRules() {}

    /**
     * The least number of answers for which a proportion is known to a margin: n₀ = z²p(1−p)/e², with a known population
     * n₀/(1 + (n₀ − 1)/N), times the design effect, rounded up.
     *
     * @param share what is expected; 0.5 is the worst case
     * @param margin half the width of the interval
     * @param confidence such as 0.95
     * @param population how many there are; null: so many that it does not matter
     * @param designEffect 1 for a simple random sample
     */
    public static long answers(
            double share, double margin, double confidence, @Nullable Long population, double designEffect) {
        double z = Quantiles.normal(confidence);
        double endless = z * z * share * (1 - share) / (margin * margin);
        double needed = population == null ? endless : endless / (1 + (endless - 1) / population);
        long whole = up(needed * designEffect);
        return population == null ? whole : Math.min(whole, population);
    }

    /** How many to hand out so that so many come back. */
    public static long issued(long answers, double responseRate) {
        return up(answers / responseRate);
    }

    /** Binary numbers are a little off; a whole number stays itself. */
    private static long up(double number) {
        return (long) Math.ceil(number - 1e-9);
    }
}
