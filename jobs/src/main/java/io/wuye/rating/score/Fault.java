package io.wuye.rating.score;

import java.util.List;
import java.util.Locale;

/**
 * Why a subject cannot be given a star; somebody has to mend the facts.
 *
 * @param item empty where it concerns the subject as a whole
 * @param args what the sentence {@code rating.fault.<code>} names
 */
public record Fault(Code code, String item, List<String> args) {
    /** What can be wrong. */
    public enum Code {
        /** A mandatory item has no result. */
        UNSCORED,
        /** The rubric has no such item. */
        UNKNOWN_ITEM,
        /** The rubric has no such component. */
        UNKNOWN_COMPONENT,
        /** Not applicable for a reason the rubric does not know, or not at all. */
        NA_NOT_ALLOWED,
        /** Some say it is not applicable, others mark it. */
        NA_AND_SCORED,
        /** Two results of one day. */
        TWO_ON_A_DAY,
        /** A verdict the item has no marks for. */
        BAD_VERDICT,
        /** A value that cannot be: half a defect, a mark above the maximum. */
        BAD_VALUE,
        /** A verdict where a value is asked for, or the other way round. */
        WRONG_COLUMN,
        /** Too few assessors are left after trimming. */
        TOO_FEW,
        /** An indicator item was marked by hand. */
        BY_HAND,
        /** The rubric has no such bonus line. */
        UNKNOWN_BONUS,
        /** The rubric has no such veto. */
        UNKNOWN_VETO,
        /** Nothing at all is applicable. */
        NOTHING_APPLICABLE;

        /** As in tables, e.g. {@code unknown-item}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Last segment of the message's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Fault(Code code, String item, String... args) {
        this(code, item, List.of(args));
    }
}
