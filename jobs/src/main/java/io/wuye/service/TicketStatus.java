package io.wuye.service;

import org.jspecify.annotations.Nullable;

/** What became of a ticket as its desk wrote it down. */
public enum TicketStatus {
    OPEN,
    DONE,
    CANCELLED,
    DUPLICATE;

    /** The status of a column's value; null where the ticket does not say. */
    static @Nullable TicketStatus of(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "open" -> OPEN;
            case "done" -> DONE;
            case "cancelled" -> CANCELLED;
            case "duplicate" -> DUPLICATE;
            default -> throw new IllegalArgumentException("no status of a ticket: " + code);
        };
    }
}
