package io.wuye.archive.schedule;

import java.util.Locale;

/** From which day on a retention period counts. */
public enum StartRule {
    /** Nothing counts: the record is permanent. */
    NONE,
    /** 1 January after the year in which the record, or the last paper of the volume, was formed (79号令 art. 14). */
    YEAR_END,
    /** The day of the event. */
    EVENT,
    /** 1 January after the year of the event. */
    EVENT_YEAR_END;

    /** As in {@code retention.csv}, e.g. {@code event-year-end}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of a name that {@link #code} gave. */
    static StartRule of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it waits for something to happen. */
    public boolean needsEvent() {
        return this == EVENT || this == EVENT_YEAR_END;
    }
}
