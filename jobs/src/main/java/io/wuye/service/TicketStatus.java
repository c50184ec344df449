package io.wuye.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a ticket as its desk wrote it down. */
public enum TicketStatus {
    OPEN,
    DONE,
    CANCELLED,
    DUPLICATE;

    /** The status of a column's value; null where the ticket does not say. */
    static @Nullable TicketStatus of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
