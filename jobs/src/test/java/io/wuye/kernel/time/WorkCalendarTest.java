package io.wuye.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.of(shipped());

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void years_have_the_published_number_of_working_days(int year, long workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(Stream.iterate(first, day -> day.getYear() == year, day -> day.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource({
        "2025-09-30, 4, 2025-10-13, 1 to 8 October off and 11 October a make-up Saturday",
        "2026-11-20, 1, 2026-11-23, a weekend",
        "2026-11-20, 0, 2026-11-20, none",
    })
    void deadlines_skip_holidays_and_count_make_up_days(LocalDate from, int count, LocalDate deadline, String why) {
        assertThat(calendar.plusWorkingDays(from, count)).as(why).isEqualTo(deadline);
    }

    @Test
    void a_year_without_a_calendar_is_not_guessed() {
        assertThat(calendar.years()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2018, 12, 31)))
                .hasMessageContaining("2018");
    }

    private static Map<LocalDate, Boolean> shipped() {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("/io/wuye/policy/calendar.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toMap(day -> LocalDate.parse(day[0]), day -> day[1].equals("work")));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
