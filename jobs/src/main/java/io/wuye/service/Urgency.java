package io.wuye.service;

import org.jspecify.annotations.Nullable;

/** How soon somebody has to come. */
public enum Urgency {
    URGENT,
    NORMAL;

    /** The urgency of a column's value; null where the ticket does not say. */
    static @Nullable Urgency of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "urgent" -> URGENT;
            case "normal" -> NORMAL;
            default -> throw new IllegalArgumentException("no urgency: " + code);
        };
    }
}
