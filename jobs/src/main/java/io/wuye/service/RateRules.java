package io.wuye.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares of a whole. */
final class RateRules {
    /** Decimals of a rate in files; ten keep nine digits of any rate above a tenth. */
    static final int DECIMALS = 10;

    private RateRules() {}

    /** A part of a whole, half up to ten decimals; null of nothing, for no ticket is not 100 %. */
    static @Nullable BigDecimal rate(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
