package io.wuye.rating.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.WorkCalendar;
import io.wuye.rating.standing.Cadence;
import io.wuye.rating.standing.Cadence.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.of(Map.of(LocalDate.of(2026, 1, 1), false));
    private static final PlanRules RULES = new PlanRules(
            List.of(
                    new Cadence(4, Window.HALF_YEAR, 1),
                    new Cadence(2, Window.QUARTER, 2),
                    new Cadence(1, Window.MONTH, 1)),
            CALENDAR);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private static SortedMap<LocalDate, Integer> stars(Object... dayAndStar) {
        SortedMap<LocalDate, Integer> stars = new TreeMap<>();
        for (int i = 0; i < dayAndStar.length; i += 2) {
            stars.put(LocalDate.parse(String.valueOf(dayAndStar[i])), (Integer) dayAndStar[i + 1]);
        }
        return stars;
    }

    private static SortedSet<LocalDate> days(String... days) {
        SortedSet<LocalDate> all = new TreeSet<>();
        for (String day : days) {
            all.add(LocalDate.parse(day));
        }
        return all;
    }

    @Test
    void the_duty_follows_the_star_and_its_window() {
        Duty duty = RULES.duty(stars("2026-01-05", 2), days("2026-03-31", "2026-04-01"), DAY)
                .orElseThrow();
        assertThat(duty.window().first()).isEqualTo("2026-04-01");
        assertThat(duty.done())
                .as("an inspection of March is of the quarter before")
                .isEqualTo(1);
        assertThat(duty.due()).isEqualTo(1);
        assertThat(duty.suggested()).hasSize(1).allMatch(CALENDAR::isWorkingDay);
    }

    @Test
    void a_lost_star_raises_the_duty_at_once() {
        Duty duty =
                RULES.duty(stars("2026-01-05", 4, "2026-05-06", 1), days(), DAY).orElseThrow();
        assertThat(duty.star()).isEqualTo(1);
        assertThat(duty.window().last()).isEqualTo("2026-05-31");
    }

    @Test
    void a_gained_star_lowers_nothing_inside_the_window() {
        Duty duty =
                RULES.duty(stars("2025-12-05", 2, "2026-05-06", 4), days(), DAY).orElseThrow();
        assertThat(duty.star()).as("the half-year began with two stars").isEqualTo(2);
        assertThat(duty.due()).isEqualTo(2);
    }

    @Test
    void without_a_star_or_a_cadence_there_is_no_duty() {
        assertThat(RULES.duty(stars(), days(), DAY)).isEmpty();
        assertThat(RULES.duty(stars("2026-01-05", 3), days(), DAY)).isEmpty();
    }

    @Test
    void what_was_missed_in_the_window_before_is_overdue() {
        SortedMap<LocalDate, Integer> stars = stars("2025-12-31", 2);
        assertThat(RULES.duty(stars, days("2026-03-31", "2026-04-01"), DAY)
                        .orElseThrow()
                        .overdue())
                .as("one of two in the first quarter")
                .isEqualTo(1);
        assertThat(RULES.duty(stars("2026-04-10", 2), days(), DAY).orElseThrow().overdue())
                .as("without a star there was no duty")
                .isZero();
    }
}
