package io.wuye.rating.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points somebody was given or lost beside the items.
 *
 * @param line of the rubric
 * @param points negative for a penalty
 * @param to last day, where it is not the line's validity that ends it
 */
public record BonusEntry(
        String line,
        BigDecimal points,
        LocalDate from,
        @Nullable LocalDate to) {}
