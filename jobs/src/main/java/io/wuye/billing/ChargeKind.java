package io.wuye.billing;

import java.util.Locale;

/** Why a charge was posted. */
public enum ChargeKind {
    /** The first bill of a party for a service period. */
    CHARGE,
    /** More was due than posted: a fact became known late. */
    SUPPLEMENT,
    /** Less was due than posted; the amount is negative. */
    CREDIT,
    /** Arrears brought forward from the books before this program. */
    OPENING;

    /** As in tables and files, e.g. {@code supplement}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a name that {@link #code} gave. */
    public static ChargeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
