package io.wuye.archive.destruction;

import java.util.Locale;

/** Why a record must not be destroyed now; each takes it off its list. */
public enum Guard {
    /** A rule keeps it for ever. */
    PERMANENT,
    /** It must still be kept, by the schedule or by law. */
    NOT_DUE,
    /** Nobody knows the day its period counts from. */
    INDETERMINATE,
    /** It has no period. */
    UNSCHEDULED,
    /** Its period is a lower bound: it may be reviewed and never goes by itself. */
    REVIEW_ONLY,
    /** A hold stands. */
    HELD,
    /** It is lent out. */
    LENT,
    /** It is lost. */
    MISSING,
    /** Its tombstone stands already. */
    DESTROYED,
    /** The catalogue no longer has it. */
    NOT_IN_CATALOGUE,
    /** The catalogue says something else than the list. */
    CHANGED,
    /** It is on paper by its carrier and names a file, or the other way round. */
    CARRIER,
    /** The catalogue does not say what its bytes are. */
    NO_DIGEST,
    /** Another record has the same file. */
    SHARED_FILE,
    /** Its path leads out of the archive's folder. */
    OUTSIDE,
    /** Its path goes through a symbolic link. */
    SYMBOLIC_LINK,
    /** Its bytes have another name. */
    HARD_LINK,
    /** There is no file. */
    NO_FILE,
    /** There is something that is no plain file. */
    NOT_A_FILE,
    /** The bytes are others than the catalogue says. */
    OTHER_BYTES,
    /** It is one of the program's own files. */
    PROTECTED;

    /** As in the trail and in tables, e.g. {@code other-bytes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
