package io.wuye.rating.rubric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The marks of a tiered item by verdict; a verdict without marks may not be given, but for {@code fail}, which is 0. */
public record Marks(
        @Nullable BigDecimal pass,
        @Nullable BigDecimal partial,
        @Nullable BigDecimal fail) {}
