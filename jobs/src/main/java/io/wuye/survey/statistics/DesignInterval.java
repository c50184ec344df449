package io.wuye.survey.statistics;

/** The interval of an estimate whose variance a design gives. */
final class DesignInterval {
    private DesignInterval() {}

    static Estimate of(double mean, double variance, double freedom, Interval bounds) {
        if (freedom <= 0) {
            return new Estimate(mean, null, null);
        }
        double se = Math.sqrt(variance);
        // Whoever was all asked is no sample.
        return se == 0
                ? new Estimate(mean, 0.0, null)
                : new Estimate(
                        mean, se, Interval.around(mean, Quantiles.t95(freedom) * se, bounds.lower(), bounds.upper()));
    }
}
