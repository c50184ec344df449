package io.wuye.survey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a wave was asked and what is published of it.
 *
 * @param duplicates which of several sheets of a unit counts
 * @param suppressBelow cells with fewer answers are hidden
 * @param population how many there are: {@code register}, a number, or {@code infinite}
 * @param strata null: not stratified
 * @param clusters null: not drawn in clusters
 * @param rake margins, each class with what it weighs in the population
 * @param epsilon the largest relative error of a margin
 * @param trim multiple of the median that no weight exceeds; 0: weights are not cut
 * @param single what is done with a stratum in which one answered
 * @param eligibility share of those of unknown disposition who belong to the population (AAPOR’s e)
 * @param target the response rate a project should reach; null: none is set
 * @param wavesPerYear how often a project should be asked in a year
 */
public record Design(
        Duplicates duplicates,
        @Nullable Integer suppressBelow,
        @Nullable String population,
        @Nullable Strata strata,
        @Nullable Clusters clusters,
        Map<String, Map<String, BigDecimal>> rake,
        BigDecimal epsilon,
        BigDecimal trim,
        Single single,
        BigDecimal eligibility,
        @Nullable BigDecimal target,
        @Nullable Integer wavesPerYear) {
    private static final int SUPPRESS_BELOW = 5;
    private static final BigDecimal EPSILON = new BigDecimal("1e-10");
    private static final BigDecimal TRIM = BigDecimal.valueOf(5);

    // Keys that the file leaves out arrive as null, whatever the type says.
    public Design {
        duplicates = duplicates == null ? Duplicates.KEEP_LAST : duplicates;
        rake = rake == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(rake));
        epsilon = epsilon == null ? EPSILON : epsilon;
        trim = trim == null ? TRIM : trim;
        single = single == null ? Single.ERROR : single;
        eligibility = eligibility == null ? BigDecimal.ONE : eligibility;
    }

    /** A wave of which nothing is said: a simple random sample of an endless population. */
    static Design simple() {
        return new Design(
                Duplicates.KEEP_LAST,
                null,
                null,
                null,
                null,
                Map.of(),
                EPSILON,
                TRIM,
                Single.ERROR,
                BigDecimal.ONE,
                null,
                null);
    }

    /** {@link #suppressBelow}, 5 if the file says nothing. */
    public int smallest() {
        return suppressBelow == null ? SUPPRESS_BELOW : suppressBelow;
    }

    /** What answer sheets must say of themselves so that this design can be followed. */
    public Set<String> variables() {
        Set<String> variables = new TreeSet<>(rake.keySet());
        if (strata != null) {
            variables.add(strata.by());
        }
        if (clusters != null) {
            variables.add(clusters.by());
        }
        return variables;
    }
}
