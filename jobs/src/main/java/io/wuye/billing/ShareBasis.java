package io.wuye.billing;

import java.math.BigDecimal;
import java.util.Locale;

/** What a pool is shared out by. Weights are whole numbers of the basis' last decimal, so that they add exactly. */
public enum ShareBasis {
    /** Square metres in force on the last day of the pool's period. */
    AREA(4),
    /** Every unit alike. */
    HOUSEHOLD(0),
    /** What the unit's own meters counted in the pool's period, to six decimals. */
    USAGE(6),
    /** The unit's own coefficient; a unit without one takes part with nothing. */
    COEFFICIENT(6);

    private final int decimals;

    ShareBasis(int decimals) {
        this.decimals = decimals;
    }

    /** Decimals of a weight: an area of 95.54 is the weight 955400. */
    public int decimals() {
        return decimals;
    }

    /** A weight as people know it: the weight 955400 is an area of 95.54. */
    public BigDecimal decimal(long weight) {
        BigDecimal shortest = BigDecimal.valueOf(weight, decimals).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** As in tables and files, e.g. {@code area}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis of a name that {@link #code} gave. */
    public static ShareBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
