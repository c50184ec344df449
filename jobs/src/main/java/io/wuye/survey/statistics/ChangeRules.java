package io.wuye.survey.statistics;

/** Whether a proportion changed from one sample to another. */
public final class ChangeRules {
    private static final double SIGNIFICANT = 0.05;

    private ChangeRules() {}

    /**
     * A change.
     *
     * @param difference after minus before
     * @param interval of the difference
     * @param statistic of the test: z, or chi-square
     * @param p how likely chance alone does this
     */
    public record Change(double difference, Interval interval, double statistic, double p) {
        /** Whether the change is called significant, at 5 %. */
        public boolean significant() {
            return p < SIGNIFICANT;
        }
    }

    /** Two samples of different people: z with the pooled proportion, Newcombe's hybrid interval. */
    public static Change independent(long hitsBefore, long sizeBefore, long hitsAfter, long sizeAfter) {
        double before = (double) hitsBefore / sizeBefore;
        double after = (double) hitsAfter / sizeAfter;
        double pooled = (double) (hitsBefore + hitsAfter) / (sizeBefore + sizeAfter);
        double se = Math.sqrt(pooled * (1 - pooled) * (1.0 / sizeBefore + 1.0 / sizeAfter));
        double z = se == 0 ? 0 : (after - before) / se;
        return new Change(
                after - before, newcombe(before, sizeBefore, after, sizeAfter), z, se == 0 ? 1 : Quantiles.twoSided(z));
    }

    /**
     * The same people twice (McNemar, with continuity correction).
     *
     * @param lost those who hit before and not after
     * @param won those who hit after and not before
     */
    public static double mcNemar(long lost, long won) {
        double gap = Math.max(0, Math.abs((double) won - lost) - 1);
        return lost + won == 0 ? 0 : gap * gap / (lost + won);
    }

    private static Interval newcombe(double before, long sizeBefore, double after, long sizeAfter) {
        Interval one = WilsonRules.interval(before, (double) sizeBefore);
        Interval two = WilsonRules.interval(after, (double) sizeAfter);
        double difference = after - before;
        double down = Math.hypot(after - two.lower(), one.upper() - before);
        double up = Math.hypot(two.upper() - after, before - one.lower());
        return new Interval(difference - down, difference + up);
    }
}
