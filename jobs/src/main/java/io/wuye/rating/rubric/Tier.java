package io.wuye.rating.rubric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Marks for a range of values, which has one end: the tiers of an item all have {@code from}, or all have {@code to}.
 *
 * @param from this or more, where more is better
 * @param to this or less, where less is better
 */
public record Tier(@Nullable BigDecimal from, @Nullable BigDecimal to, BigDecimal marks) {
    /** Whether a value falls into the tier or a better one. */
    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) <= 0);
    }
}
