package io.wuye.indicator;

import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure about somebody in a period.
 *
 * @param subject whom it is about: a project code, or whatever else is rated
 * @param code what is measured: {@code satisfaction_rate}
 * @param value rates are fractions of one; decimals beyond {@link #SCALE} are not kept
 * @param lower of its interval; null: none is known
 * @param upper of its interval; null: none is known
 * @param source where it was found, for people: a file, {@code survey 2026-H1}
 * @param definition which of several readings of the code it is, such as scale and denominator; empty: not said
 */
public record Indicator(
        String subject,
        Period period,
        String code,
        BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String source,
        String definition) {
    /** Decimals that are kept. */
    public static final int SCALE = 12;

    public Indicator {
        boolean outside =
                (lower != null && lower.compareTo(value) > 0) || (upper != null && upper.compareTo(value) < 0);
        if (outside) {
            throw new IllegalArgumentException(
                    code + " of " + subject + ": " + value + " is not within its bounds " + lower + " to " + upper);
        }
    }

    /** A figure without an interval. */
    public static Indicator of(
            String subject, Period period, String code, BigDecimal value, String source, String definition) {
        return new Indicator(subject, period, code, value, null, null, source, definition);
    }
}
