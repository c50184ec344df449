package io.wuye.rating.score;

import io.wuye.rating.rubric.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored figure of a subject, or the mean of several months.
 *
 * @param value the point estimate
 * @param lower null where nobody estimated it
 * @param origin periods and source, for people
 */
public record Figure(
        BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String origin) {
    private static final int DECIMALS = 10;

    /** The value that counts; null if the figure has no such bound. */
    public @Nullable BigDecimal at(Bound bound) {
        return switch (bound) {
            case POINT -> value;
            case LOWER -> lower;
            case UPPER -> upper;
        };
    }

    /** The mean of several, to ten decimals; a bound only where all have one. */
    public static Figure mean(List<Figure> figures) {
        if (figures.size() == 1) {
            return figures.get(0);
        }
        String origin = figures.get(0).origin() + " … "
                + figures.get(figures.size() - 1).origin();
        BigDecimal value = mean(figures, Bound.POINT);
        if (value == null) {
            throw new IllegalArgumentException("no figure without a value");
        }
        return new Figure(value, mean(figures, Bound.LOWER), mean(figures, Bound.UPPER), origin);
    }

    private static @Nullable BigDecimal mean(List<Figure> figures, Bound bound) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            BigDecimal value = figure.at(bound);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum.divide(BigDecimal.valueOf(figures.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
