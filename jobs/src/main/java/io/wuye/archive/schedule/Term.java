package io.wuye.archive.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A retention period as a schedule states it.
 *
 * @param kind how it is meant
 * @param years to keep; 0 for PERMANENT and UNSCHEDULED
 * @param limitYears of BETWEEN: when the decision is overdue; else the same as {@code years}
 * @param event after which the years count, e.g. {@code 报废}; null if the term names none
 */
public record Term(
        Kind kind, int years, int limitYears, @Nullable String event) {
    /** How a term is meant. */
    public enum Kind {
        /** Never destroyable. */
        PERMANENT,
        /** Due for destruction after the years. */
        YEARS,
        /** A lower bound: due for review after the years, never for destruction. */
        AT_LEAST,
        /** Reviewed from the first number of years on, overdue at the second. */
        BETWEEN,
        /** No period, or a word that was abolished: a person must say. */
        UNSCHEDULED
    }

    /** Kept for ever. */
    public static final Term PERMANENT = new Term(Kind.PERMANENT, 0, 0, null);

    /** Without a period. */
    public static final Term UNSCHEDULED = new Term(Kind.UNSCHEDULED, 0, 0, null);

    public Term {
        boolean timed = kind != Kind.PERMANENT && kind != Kind.UNSCHEDULED;
        if (timed != years > 0 || limitYears < years) {
            throw new IllegalArgumentException("not a term: " + kind + " " + years + "–" + limitYears);
        }
    }

    /** A number of years. */
    static Term years(int years) {
        return new Term(Kind.YEARS, years, years, null);
    }

    /** Whether its end asks for a review instead of a destruction. */
    public boolean isReviewed() {
        return kind == Kind.AT_LEAST || kind == Kind.BETWEEN;
    }
}
