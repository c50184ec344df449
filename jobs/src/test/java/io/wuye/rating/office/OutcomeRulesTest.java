package io.wuye.rating.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.office.OutcomeRules.Outcome;
import io.wuye.rating.standing.SiteFinding;
import io.wuye.rating.standing.Standing;
import io.wuye.rating.standing.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRulesTest {
    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource({
        "2026-03-10, , 2026-03-20, in time, FIXED",
        "2026-03-15, , 2026-03-20, on the last day is in time, FIXED",
        "2026-03-16, , 2026-03-20, a day late, FIXED_LATE",
        "2026-03-25, , 2026-03-20, fixed after the day looked at, OVERDUE",
        ", , 2026-03-15, the last day is not over, OPEN",
        ", 2026-03-01, 2026-03-15, a plan was accepted, PLANNED",
        ", 2026-03-01, 2026-03-16, the plan's time is over too, OVERDUE"
    })
    void a_finding_ends_in_one_of_five_ways(
            @Nullable LocalDate fixedOn, @Nullable LocalDate planOn, LocalDate day, String why, Outcome expected) {
        SiteFinding finding = new SiteFinding(
                "F1", null, LocalDate.of(2026, 2, 1), null, fixedOn, planOn, planOn != null, null, null);
        assertThat(OutcomeRules.outcome(finding, LocalDate.of(2026, 3, 15), day))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void years_of_four_stars_run_from_their_first_day() {
        Standing top =
                new Standing(4, State.RECTIFYING, null, null, LocalDate.of(2023, 3, 1), List.of(4), List.of(), "score");
        assertThat(AwardRules.years(top, LocalDate.of(2026, 2, 28))).isEqualTo(2);
        assertThat(AwardRules.years(top, LocalDate.of(2026, 3, 1)))
                .as("rectifying does not break them")
                .isEqualTo(3);
        assertThat(AwardRules.years(Standing.NONE, LocalDate.of(2026, 3, 1))).isZero();
    }
}
