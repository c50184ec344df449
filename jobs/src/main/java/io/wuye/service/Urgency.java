package io.wuye.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How soon somebody has to come. */
public enum Urgency {
    URGENT,
    NORMAL;

    /** The urgency of a column's value; null where the ticket does not say. */
    static @Nullable Urgency of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
