package io.wuye.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a line names beside its amount; each null when it changes within the line's days.
 *
 * @param quantity what the price is multiplied with: square metres, units of usage, 1
 * @param unitPrice yuan
 * @param factor product of reductions
 */
public record Rate(
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal factor) {
    /** The rate of a line that several sums add to; at least one. */
    static Rate of(List<Rate> rates) {
        return new Rate(uniform(rates, Rate::quantity), uniform(rates, Rate::unitPrice), uniform(rates, Rate::factor));
    }

    /** The value that all have; null when they differ. */
    static <T> @Nullable BigDecimal uniform(List<T> all, Function<T, @Nullable BigDecimal> value) {
        BigDecimal first = value.apply(all.get(0));
        for (T one : all) {
            BigDecimal other = value.apply(one);
            if (first == null || other == null || other.compareTo(first) != 0) {
                return null;
            }
        }
        return first;
    }
}
