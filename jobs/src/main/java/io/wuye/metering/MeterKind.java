package io.wuye.metering;

import java.util.Locale;

/** What a meter measures. */
public enum MeterKind {
    WATER,
    ELECTRICITY,
    GAS,
    HEAT;

    /** The kind of a canonical word of the register. */
    static MeterKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
