package io.wuye.rating.office;

import io.wuye.rating.standing.SiteFinding;
import java.time.LocalDate;

/** What became of something that had to be put right. */
final class OutcomeRules {
    private OutcomeRules() {}

    /** How a finding stands. */
    enum Outcome {
        /** Put right by its deadline. */
        FIXED,
        /** Put right, but after its deadline. */
        FIXED_LATE,
        /** Open, and a plan was accepted that is not over yet. */
        PLANNED,
        /** Open, and there is time. */
        OPEN,
        /** Open, and its deadline has passed: it costs a star. */
        OVERDUE
    }

    /**
     * How a finding stands on a day.
     *
     * @param due the last day to put it right, by its deadline or its accepted plan
     */
    static Outcome outcome(SiteFinding finding, LocalDate due, LocalDate day) {
        LocalDate fixedOn = finding.fixedOn();
        if (fixedOn != null && !fixedOn.isAfter(day)) {
            return fixedOn.isAfter(due) ? Outcome.FIXED_LATE : Outcome.FIXED;
        }
        if (due.isBefore(day)) {
            return Outcome.OVERDUE;
        }
        return finding.planAccepted() && finding.planOn() != null ? Outcome.PLANNED : Outcome.OPEN;
    }
}
