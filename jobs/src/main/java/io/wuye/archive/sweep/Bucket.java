package io.wuye.archive.sweep;

import io.wuye.archive.schedule.Status;
import java.util.Locale;

/** Where a record is counted in the balance of a sweep: each in exactly one, the first of these that fits. */
public enum Bucket {
    /** Its tombstone stands. */
    DESTROYED,
    /** Its destruction has begun: the bytes are in quarantine, or on their way. */
    DESTROYING,
    /** An event says that it is lost. */
    MISSING,
    /** Formed after the day of the sweep. */
    FUTURE,
    /** See {@link Status#PERMANENT}. */
    PERMANENT,
    /** See {@link Status#UNSCHEDULED}. */
    UNSCHEDULED,
    /** See {@link Status#INDETERMINATE}. */
    INDETERMINATE,
    /** See {@link Status#ACTIVE}. */
    ACTIVE,
    /** Its time had come, and an appraisal keeps it for ever. */
    MADE_PERMANENT,
    /** Its time had come, and an appraisal keeps it longer. */
    EXTENDED,
    /** Its time had come, and an appraisal set it apart to be looked at again. */
    SEGREGATED,
    /** Its time has come, and it stands on an open list. */
    UNDER_APPRAISAL,
    /** Its time has come, and a hold stands. */
    HELD,
    /** Its time has come, and it is lent out. */
    LENT,
    /** See {@link Status#OVERDUE}. */
    OVERDUE,
    /** See {@link Status#REVIEW}. */
    REVIEW,
    /** See {@link Status#DUE}. */
    DUE;

    /** As in {@code balance.json}, e.g. {@code under_appraisal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a record set aside like this is out of the sweep, whatever its period. */
    boolean isGone() {
        return this == DESTROYED || this == DESTROYING || this == MISSING;
    }

    /** Whether a record that is ripe is counted here and not among what may be appraised. */
    boolean isAside() {
        return this == MADE_PERMANENT
                || this == EXTENDED
                || this == SEGREGATED
                || this == UNDER_APPRAISAL
                || this == HELD
                || this == LENT;
    }

    /** Where a record is counted whose period stands like this and that nothing sets aside. */
    static Bucket of(Status status) {
        return valueOf(status.name());
    }

    /** The bucket of a name that {@link #code} gave. */
    static Bucket of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
