package io.wuye.rating.standing;

import io.wuye.kernel.time.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a subject's star changes (S1 篇九): never at once because of a low score. It is given a deadline first, and loses a
 * star only if the deadline has passed <em>and</em> no plan was accepted. A veto takes effect at once. A star is gained
 * by several better rounds in a row, without open findings, one at a time.
 */
public final class StandingRules {
    private static final int TOP = 4;
    private static final String SCORE = "score";

    private final WorkCalendar calendar;
    private final Terms terms;

    /**
     * What the district decides.
     *
     * @param rectifyDays working days to put things right where no deadline was given
     * @param upgradeRounds better rounds in a row
     * @param toComputed whether a downgrade goes to the star of the round, not one level down
     */
    public record Terms(int rectifyDays, int upgradeRounds, boolean toComputed) {}

    /**
     * What a round says.
     *
     * @param star of the round; null where there is none
     * @param vetoed whether a veto is in force that takes or caps the star
     * @param blocked whether a veto is in force that forbids a rise
     */
    public record Round(@Nullable Integer star, boolean vetoed, boolean blocked, LocalDate day) {}

    public StandingRules(WorkCalendar calendar, Terms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** The standing after a round. */
    public Standing next(Standing before, Round round, List<SiteFinding> findings) {
        Integer computed = round.star();
        if (computed == null && !round.vetoed()) {
            return withReason(before, "unscored");
        }
        List<Integer> recent = recent(before, computed);
        if (round.vetoed()) {
            return vetoed(before, round, recent);
        }
        Integer held = before.star();
        int star = Objects.requireNonNull(computed);
        if (held == null) {
            return fresh(star, State.CURRENT, round.day(), before, recent, before.counted(), "first");
        }
        List<SiteFinding> open = findings.stream()
                .filter(finding -> finding.isOpen(round.day()))
                .filter(finding -> !before.counted().contains(finding.number()))
                .toList();
        List<SiteFinding> missed = open.stream()
                .filter(finding -> due(finding).isBefore(round.day()))
                .toList();
        boolean lowMissed = open.isEmpty()
                && star < held
                && before.deadline() != null
                && before.deadline().isBefore(round.day());
        if ((!missed.isEmpty() || lowMissed) && held > 1) {
            LocalDate effective = missed.stream()
                    .map(this::due)
                    .min(LocalDate::compareTo)
                    .orElseGet(() -> Objects.requireNonNull(before.deadline()))
                    .plusDays(1);
            int lower = terms.toComputed() ? Math.min(star, held - 1) : held - 1;
            List<String> counted = new ArrayList<>(before.counted());
            missed.forEach(finding -> counted.add(finding.number()));
            return fresh(lower, State.DOWNGRADED, effective, before, recent, counted, "deadline");
        }
        if (!open.isEmpty() || star < held) {
            return rectifying(before, round, recent, open);
        }
        return rises(recent, held) && !round.blocked()
                ? fresh(held + 1, State.CURRENT, round.day(), before, recent, before.counted(), "better")
                : new Standing(
                        held, State.CURRENT, before.since(), null, before.topSince(), recent, before.counted(), "kept");
    }

    /**
     * The standing after a round that is scored again, for an appeal or a late fact: where nothing else has become of it, the
     * star began, and a deadline runs, from the day it was first said. Otherwise scoring again would give more time.
     *
     * @param again what the rules say now
     * @param said what the ledger holds of this round
     */
    public static Standing again(Standing again, Standing said) {
        boolean same = Objects.equals(again.star(), said.star())
                && again.state() == said.state()
                && again.reason().equals(said.reason());
        if (!same) {
            return again;
        }
        LocalDate deadline = again.reason().equals(SCORE) ? said.deadline() : again.deadline();
        return new Standing(
                again.star(),
                again.state(),
                said.since(),
                deadline,
                said.topSince(),
                again.recent(),
                again.counted(),
                again.reason());
    }

    /** The last day to put a finding right: its deadline, or the accepted plan's. */
    public LocalDate due(SiteFinding finding) {
        LocalDate deadline = finding.deadline() == null
                ? calendar.plusWorkingDays(finding.foundOn(), terms.rectifyDays())
                : finding.deadline();
        if (!finding.planAccepted() || finding.planOn() == null) {
            return deadline;
        }
        return finding.planDeadline() == null
                ? calendar.plusWorkingDays(deadline, terms.rectifyDays())
                : finding.planDeadline();
    }

    private Standing vetoed(Standing before, Round round, List<Integer> recent) {
        Integer held = before.star();
        Integer computed = round.star();
        if (computed == null) {
            return new Standing(null, State.DOWNGRADED, round.day(), null, null, recent, before.counted(), "veto");
        }
        if (held == null) {
            return fresh(computed, State.CURRENT, round.day(), before, recent, before.counted(), "veto");
        }
        return held <= computed
                ? new Standing(
                        held, State.CURRENT, before.since(), null, before.topSince(), recent, before.counted(), "veto")
                : fresh(computed, State.DOWNGRADED, round.day(), before, recent, before.counted(), "veto");
    }

    private Standing rectifying(Standing before, Round round, List<Integer> recent, List<SiteFinding> open) {
        LocalDate deadline =
                open.stream().map(this::due).min(LocalDate::compareTo).orElse(before.deadline());
        if (deadline == null) {
            deadline = calendar.plusWorkingDays(round.day(), terms.rectifyDays());
        }
        return new Standing(
                before.star(),
                State.RECTIFYING,
                before.since(),
                deadline,
                before.topSince(),
                recent,
                before.counted(),
                open.isEmpty() ? SCORE : "finding");
    }

    private boolean rises(List<Integer> recent, int held) {
        int rounds = terms.upgradeRounds();
        return recent.size() >= rounds
                && recent.subList(recent.size() - rounds, recent.size()).stream()
                        .allMatch(star -> star > held);
    }

    private List<Integer> recent(Standing before, @Nullable Integer computed) {
        List<Integer> recent = new ArrayList<>(before.recent());
        // A round without a star breaks a row of better ones.
        recent.add(computed == null ? 0 : computed);
        return recent.subList(Math.max(0, recent.size() - terms.upgradeRounds()), recent.size());
    }

    private static Standing fresh(
            int star,
            State state,
            LocalDate since,
            Standing before,
            List<Integer> recent,
            List<String> counted,
            String why) {
        @Nullable LocalDate top = star < TOP ? null : before.topSince() == null ? since : before.topSince();
        return new Standing(star, state, since, null, top, recent, counted, why);
    }

    private static Standing withReason(Standing before, String reason) {
        return new Standing(
                before.star(),
                before.state(),
                before.since(),
                before.deadline(),
                before.topSince(),
                before.recent(),
                before.counted(),
                reason);
    }
}
