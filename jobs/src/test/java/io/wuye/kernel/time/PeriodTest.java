package io.wuye.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2026-11, 2026-11-01, 2026-11-30",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026,    2026-01-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
    })
    void the_four_spellings_name_calendar_periods(String text, String first, String last) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period.firstDay()).hasToString(first);
        assertThat(period.lastDay()).hasToString(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-00", "2026-Q5", "2026-H3", "26-11", "2026-1", "2026年11月", "", "2026-11-01"})
    void anything_else_is_not_a_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in cycles of {1} months: {2}")
    @CsvSource({
        "2026-11, 1, 2026-11",
        "2026-11, 3, 2026-Q4",
        "2026-06, 6, 2026-H1",
        "2026-07, 6, 2026-H2",
        "2026-05, 12, 2026"
    })
    void a_month_lies_in_one_period_of_each_length(YearMonth month, int length, String period) {
        assertThat(Period.holding(month, length)).hasToString(period);
    }

    @Test
    void a_period_that_does_not_start_on_its_boundary_is_refused() {
        assertThatThrownBy(() -> new Period(YearMonth.of(2026, 2), 3)).hasMessageContaining("2026-02");
    }
}
