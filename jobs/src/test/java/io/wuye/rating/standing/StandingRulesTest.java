package io.wuye.rating.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.WorkCalendar;
import io.wuye.rating.standing.StandingRules.Round;
import io.wuye.rating.standing.StandingRules.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.of(Map.of(LocalDate.of(2026, 1, 1), false));
    private static final StandingRules RULES = new StandingRules(CALENDAR, new Terms(15, 2, false));

    private static Standing next(Standing before, @Nullable Integer star, String day, SiteFinding... findings) {
        return RULES.next(before, new Round(star, false, false, LocalDate.parse(day)), List.of(findings));
    }

    private static SiteFinding finding(@Nullable String fixedOn, boolean planned) {
        return new SiteFinding(
                "F1",
                "A",
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2026, 2, 10),
                fixedOn == null ? null : LocalDate.parse(fixedOn),
                planned ? LocalDate.of(2026, 2, 1) : null,
                planned,
                planned ? LocalDate.of(2026, 5, 31) : null,
                null);
    }

    @Test
    void the_first_star_holds_from_the_day_it_is_given() {
        Standing first = next(Standing.NONE, 4, "2026-01-10");
        assertThat(first.star()).isEqualTo(4);
        assertThat(first.state()).isEqualTo(State.CURRENT);
        assertThat(first.topSince()).isEqualTo("2026-01-10");
    }

    @Test
    void a_low_score_gives_a_deadline_before_it_costs_a_star() {
        Standing low = next(next(Standing.NONE, 4, "2026-01-10"), 2, "2026-03-02");
        assertThat(low.state()).isEqualTo(State.RECTIFYING);
        assertThat(low.star()).isEqualTo(4);
        // Fifteen working days after Monday, 2 March.
        assertThat(low.deadline()).isEqualTo("2026-03-23");
        assertThat(low.topSince())
                .as("rectifying does not break the four stars")
                .isEqualTo("2026-01-10");
        Standing lost = next(low, 2, "2026-04-01");
        assertThat(lost.state()).isEqualTo(State.DOWNGRADED);
        assertThat(lost.star()).as("one level").isEqualTo(3);
        assertThat(lost.since()).as("the day after the deadline").isEqualTo("2026-03-24");
        assertThat(lost.topSince()).isNull();
    }

    @Test
    void scoring_a_round_again_gives_no_more_time() {
        Standing first = next(Standing.NONE, 4, "2026-01-10");
        Standing low = next(first, 2, "2026-03-02");
        Standing again = StandingRules.again(next(first, 2, "2026-03-20"), low);
        assertThat(again.deadline()).as("as it was first said").isEqualTo("2026-03-23");
        Standing started = StandingRules.again(next(Standing.NONE, 4, "2026-02-20"), first);
        assertThat(started.since()).isEqualTo("2026-01-10");
        Standing other = StandingRules.again(next(Standing.NONE, 3, "2026-02-20"), first);
        assertThat(other.since()).as("another star begins on its own day").isEqualTo("2026-02-20");
    }

    @Test
    void a_downgrade_needs_the_deadline_passed_and_no_accepted_plan() {
        Standing first = next(Standing.NONE, 4, "2026-01-10");
        assertThat(next(first, 4, "2026-02-10", finding(null, false)).state())
                .as("the deadline itself is in time")
                .isEqualTo(State.RECTIFYING);
        assertThat(next(first, 4, "2026-02-11", finding(null, false)).state()).isEqualTo(State.DOWNGRADED);
        assertThat(next(first, 4, "2026-02-11", finding(null, true)).state())
                .as("an accepted plan")
                .isEqualTo(State.RECTIFYING);
        assertThat(next(first, 4, "2026-06-01", finding(null, true)).state())
                .as("a plan that was not carried out")
                .isEqualTo(State.DOWNGRADED);
        assertThat(next(first, 4, "2026-02-11", finding("2026-02-09", false)).state())
                .as("fixed in time")
                .isEqualTo(State.CURRENT);
    }

    @Test
    void a_finding_costs_a_star_once() {
        Standing lost = next(next(Standing.NONE, 4, "2026-01-10"), 4, "2026-02-11", finding(null, false));
        assertThat(lost.star()).isEqualTo(3);
        assertThat(next(lost, 3, "2026-03-11", finding(null, false)).star()).isEqualTo(3);
    }

    @Test
    void two_better_rounds_in_a_row_raise_one_level() {
        Standing first = next(Standing.NONE, 2, "2026-01-10");
        Standing second = next(first, 4, "2026-02-10");
        assertThat(second.star()).isEqualTo(2);
        Standing third = next(second, 4, "2026-03-10");
        assertThat(third.star()).isEqualTo(3);
        assertThat(next(third, 4, "2026-04-10").star()).isEqualTo(4);
        assertThat(next(next(second, 2, "2026-03-10"), 4, "2026-04-10").star())
                .as("the row was broken")
                .isEqualTo(2);
    }

    @Test
    void an_open_finding_or_a_block_forbids_a_rise() {
        Standing second = next(next(Standing.NONE, 2, "2026-01-10"), 4, "2026-01-20");
        assertThat(next(second, 4, "2026-01-30", finding(null, false)).star()).isEqualTo(2);
        Round blocked = new Round(4, false, true, LocalDate.of(2026, 3, 10));
        assertThat(RULES.next(second, blocked, List.of()).star()).isEqualTo(2);
    }

    @Test
    void a_veto_takes_effect_at_once() {
        Standing first = next(Standing.NONE, 4, "2026-01-10");
        Round capped = new Round(1, true, false, LocalDate.of(2026, 3, 10));
        Standing fallen = RULES.next(first, capped, List.of());
        assertThat(fallen.star()).isEqualTo(1);
        assertThat(fallen.state()).isEqualTo(State.DOWNGRADED);
        assertThat(fallen.since()).isEqualTo("2026-03-10");
        Round none = new Round(null, true, false, LocalDate.of(2026, 3, 10));
        assertThat(RULES.next(first, none, List.of()).star()).isNull();
    }

    @Test
    void a_round_without_a_score_changes_nothing() {
        Standing first = next(Standing.NONE, 3, "2026-01-10");
        Standing same = next(first, null, "2026-03-10");
        assertThat(same.star()).isEqualTo(3);
        assertThat(same.state()).isEqualTo(State.CURRENT);
    }

    @Test
    void a_policy_may_downgrade_to_the_star_of_the_round() {
        StandingRules deep = new StandingRules(CALENDAR, new Terms(15, 2, true));
        Standing low = next(next(Standing.NONE, 4, "2026-01-10"), 1, "2026-03-02");
        Round later = new Round(1, false, false, LocalDate.of(2026, 4, 1));
        assertThat(deep.next(low, later, List.of()).star()).isEqualTo(1);
    }
}
