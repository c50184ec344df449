package io.wuye.survey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param id names it in files: {@code Q1}
 * @param title what it asks, in a few words
 * @param dimension what it is about, together with others
 * @param scale id of what may be answered
 * @param weight within its dimension
 */
public record Question(
        String id,
        String title,
        String dimension,
        String scale,
        @Nullable BigDecimal weight) {
    // Keys that the file leaves out arrive as null, whatever the type says.
    public Question {
        title = title == null ? id : title;
        dimension = dimension == null ? "" : dimension;
    }

    /** {@link #weight}, 1 if none is given. */
    public BigDecimal share() {
        return weight == null ? BigDecimal.ONE : weight;
    }
}
