package io.wuye.rating.score;

import io.wuye.rating.rubric.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source of marks says.
 *
 * @param component null where the rubric has only one
 * @param items by their ids, in the rubric's order
 */
public record ComponentScore(@Nullable Component component, Map<String, ItemScore> items, Tally tally) {}
