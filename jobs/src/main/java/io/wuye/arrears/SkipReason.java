package io.wuye.arrears;

import java.util.Locale;

/** Why somebody in arrears gets no letter. */
public enum SkipReason {
    /** A letter of the same day stands. */
    WRITTEN_TODAY,
    /** What is overdue is too little. */
    TOLERANCE,
    /** A hold is in force. */
    HOLD,
    /** The next rung is not due yet. */
    NOT_YET,
    /** The letter before is too recent. */
    GAP,
    /** The deadline of the letter before runs. */
    DEADLINE_OPEN,
    /** It is not known that the letter before arrived. */
    NOT_DELIVERED,
    /** It cannot be proved that the letter before arrived. */
    NO_PROOF,
    /** All rungs were used. */
    LADDER_ENDED,
    /** Another rung than the one asked for is next. */
    OTHER_LEVEL;

    /** As in files, e.g. {@code deadline-open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
