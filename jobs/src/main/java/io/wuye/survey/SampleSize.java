package io.wuye.survey;

import io.wuye.survey.statistics.SampleSizeRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many to ask.
 *
 * @param answers needed
 * @param issued so that so many come back
 */
public record SampleSize(long answers, long issued) {
    /**
     * The size for a rate.
     *
     * @param share expected, between 0 and 1
     * @param margin half the width of the interval
     * @param confidence such as 0.95
     * @param population null: endless
     * @param designEffect 1 for a simple random sample
     * @param responseRate share of those asked who answer
     */
    public static SampleSize of(
            BigDecimal share,
            BigDecimal margin,
            BigDecimal confidence,
            @Nullable Long population,
            BigDecimal designEffect,
            BigDecimal responseRate) {
        long answers = SampleSizeRules.answers(
                share.doubleValue(),
                margin.doubleValue(),
                confidence.doubleValue(),
                population,
                designEffect.doubleValue());
        return new SampleSize(answers, SampleSizeRules.issued(answers, responseRate.doubleValue()));
    }
}
