package io.wuye.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Binary numbers as files show them: twelve significant digits, without an exponent. */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private Numbers() {}

    static @Nullable BigDecimal shown(@Nullable Double number) {
        return number == null || !Double.isFinite(number) ? null : of(number);
    }

    static BigDecimal of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
