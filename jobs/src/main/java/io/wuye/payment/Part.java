package io.wuye.payment;

import java.util.Locale;

/** What of a debt an open charge is. The order is that of Civil Code 561: costs, then interest, then the debt itself. */
public enum Part {
    /** What it cost to claim the debt. */
    COST,
    /** Late fee (违约金) on the debt. */
    LATE_FEE,
    /** The fee itself. */
    PRINCIPAL;

    /** As in tables and files, e.g. {@code late_fee}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a name that {@link #code} gave. */
    public static Part of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
