package io.wuye.archive.schedule;

import java.util.Locale;

/** Where a record stands on a day by its period alone, before anybody decides anything. */
public enum Status {
    /** Never destroyable. */
    PERMANENT,
    /** Must still be kept. */
    ACTIVE,
    /** May be appraised for destruction. */
    DUE,
    /** A person must look at it: the period is a lower bound. */
    REVIEW,
    /** A person should have looked at it by now. */
    OVERDUE,
    /** No row of the schedule says a period. */
    UNSCHEDULED,
    /** The event from which the period counts is not known. */
    INDETERMINATE;

    /** As in tables, e.g. {@code due}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands in the table of what is due. */
    public boolean isRipe() {
        return this == DUE || this == REVIEW || this == OVERDUE;
    }

    /** Whether it stands in the table of what nobody has decided. */
    public boolean isUndecided() {
        return this == UNSCHEDULED || this == INDETERMINATE;
    }
}
