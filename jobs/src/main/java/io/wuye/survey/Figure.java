package io.wuye.survey;

import io.wuye.survey.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything that must be said with it.
 *
 * @param question id, {@code dimension:…}, or empty of figures about the wave as a whole
 * @param name {@code top2}
 * @param scale id; empty where there is none
 * @param denominator who is counted
 * @param method how it was estimated: {@code srs}, {@code stratified}, {@code cluster}, {@code raked}
 * @param n how many answers; null: of more than one question
 * @param numerator how many hits; null: not a share
 * @param estimate null: there is nothing to say it of
 * @param suppressed whether it may not be published
 */
public record Figure(
        Scope scope,
        String question,
        String name,
        String scale,
        String denominator,
        String method,
        @Nullable Long n,
        @Nullable Long numerator,
        @Nullable Estimate estimate,
        boolean suppressed) {
    public static final String SRS = "srs";
    public static final String STRATIFIED = "stratified";
    public static final String CLUSTER = "cluster";
    public static final String RAKED = "raked";

    /** The same, not to be published. */
    Figure hidden() {
        return new Figure(scope, question, name, scale, denominator, method, n, numerator, estimate, true);
    }
}
