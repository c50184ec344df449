package io.wuye.rating.rubric;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong or odd about rubrics.
 *
 * @param place {@code file:line}
 * @param subject section, item, band … it concerns
 * @param args what the sentence {@code rating.lint.<code>} names
 */
public record Finding(Code code, String place, String subject, List<String> args) {
    /** What can be found, and whether a score must wait for it to be mended. */
    public enum Code {
        /** A key is missing without which the item has no marks. */
        MISSING(true),
        /** A number is outside of what makes sense. */
        RANGE(true),
        /** The sections do not add to 100. */
        SECTIONS_SUM(true),
        /** The items of a section do not add to its maximum. */
        ITEMS_SUM(true),
        DUPLICATE_ID(true),
        /** Scores between two bands have no star. */
        BAND_GAP(true),
        /** Scores of two bands have two stars. */
        BAND_OVERLAP(true),
        /** A higher star begins at a lower score. */
        BAND_ORDER(true),
        /** Tiers point both ways, or say two things of one value. */
        TIERS(true),
        /** The components' weights do not add to 1. */
        WEIGHTS_SUM(true),
        /** Two rubrics are in force for one kind and grade on one day. */
        DATES_OVERLAP(true),
        /** Two items ask different things of one measure. */
        CONTRADICTION(false),
        /** A star is given for which nobody says how often to inspect. */
        NO_CADENCE(false),
        /** Nobody says how a step that was begun counts. */
        ROUNDING_UNSAID(false);

        private final boolean stopsScores;

        Code(boolean stopsScores) {
            this.stopsScores = stopsScores;
        }

        /** As in tables, e.g. {@code band-gap}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Last segment of the message's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether no score may be made before it is mended. */
        public boolean isError() {
            return stopsScores;
        }
    }

    Finding(Code code, RubricSource source, String pointer, String subject, String... args) {
        this(code, source.place(pointer), subject, List.of(args));
    }
}
