package io.wuye.service;

import java.util.Locale;

/** What somebody turned to the service desk for. */
public enum TicketKind {
    REPAIR,
    COMPLAINT,
    INQUIRY,
    SUGGESTION;

    /** As in tables and files, e.g. {@code repair}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a name that {@link #code} gave. */
    public static TicketKind of(String code) {
        return switch (code) {
            case "repair" -> REPAIR;
            case "complaint" -> COMPLAINT;
            case "inquiry" -> INQUIRY;
            case "suggestion" -> SUGGESTION;
            default -> throw new IllegalArgumentException("no kind of ticket: " + code);
        };
    }
}
