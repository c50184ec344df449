package io.wuye.survey.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a sample says about a population.
 *
 * @param value the point estimate
 * @param se its standard error; null: cannot be said, e.g. of one answer
 * @param interval 95 %; null: none, because everybody was asked or one answer says nothing
 */
public record Estimate(
        double value, @Nullable Double se, @Nullable Interval interval) {}
