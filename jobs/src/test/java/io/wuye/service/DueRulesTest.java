package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when promises run: the worked dates of the specification, borders, holidays, make-up days. */
class DueRulesTest {
    private final DueRules rules =
            new DueRules(ServiceTexts.calendar(), ServiceTexts.windows("08:00-12:00 14:00-18:00"));

    @ParameterizedTest(name = "{0} + {1} {2} → {3}: {4}")
    @CsvSource({
        "2025-09-26T09:00:00, 4wd, WORKING_DAYS, 2025-10-09T23:59:59, Friday; a Sunday is worked and 1 to 8 October are off",
        "2026-02-13T09:00:00, 4wd, WORKING_DAYS, 2026-02-26T23:59:59, the Spring Festival with its make-up Saturday",
        "2025-12-31T09:00:00, 4wd, WORKING_DAYS, 2026-01-07T23:59:59, into the next year; a make-up Sunday",
        "2026-04-30T09:00:00, 4wd, WORKING_DAYS, 2026-05-09T23:59:59, the last day is a Saturday that is worked",
        "2025-09-26T23:59:59, 4wd, WORKING_DAYS, 2025-10-09T23:59:59, the last second of the same day",
        "2025-09-27T00:00:00, 4wd, WORKING_DAYS, 2025-10-09T23:59:59, a Saturday off is no day",
        "2025-09-28T00:00:00, 4wd, WORKING_DAYS, 2025-10-10T23:59:59, a Sunday that is worked is the day of receipt",
        "2025-09-30T18:00:00, 2wd, WORKING_DAYS, 2025-10-10T23:59:59, doors and windows before the holidays",
        "2025-09-30T18:00:00, 5wd, WORKING_DAYS, 2025-10-14T23:59:59, 11 October is worked and 12 is a Sunday",
        "2025-09-23T09:00:00, 10d, NATURAL, 2025-10-09T23:59:59, ends in the holidays and moves on",
        "2025-09-26T09:00:00, 2d, NATURAL, 2025-09-28T23:59:59, ends on a Sunday that is worked",
        "2025-09-25T09:00:00, 2d, NATURAL, 2025-09-28T23:59:59, ends on a Saturday off and moves to the worked Sunday",
        "2025-10-09T09:00:00, 2d, NATURAL, 2025-10-11T23:59:59, ends on a Saturday that is worked",
        "2025-09-08T09:00:00, 2d, NATURAL, 2025-09-10T23:59:59, ends on an ordinary day",
        "2025-09-30T23:50:00, 15m, WALL, 2025-10-01T00:05:00, over midnight",
        "2024-02-28T12:00:00, 48h, WALL, 2024-03-01T12:00:00, over a leap day and never mind the weekend",
        "2025-09-30T08:00:01, 4h, WALL, 2025-09-30T12:00:01, seconds are kept",
        "2025-09-30T08:00:01, 2d, WALL, 2025-10-02T08:00:01, days of twenty-four hours",
    })
    void promises_run_until_a_second(LocalDateTime start, String limit, TimeKind time, LocalDateTime due, String why) {
        assertThat(rules.due(ServiceTexts.clock(limit, time), start, ServiceTexts.pauses(null)))
                .as(why)
                .isEqualTo(Due.at(due));
    }

    @ParameterizedTest(name = "{0} + {1} {2} is not known: {3}")
    @CsvSource({
        "2026-12-31T09:00:00, 1wd, WORKING_DAYS, no calendar of 2027",
        "2026-12-28T09:00:00, 4wd, WORKING_DAYS, three days are left in the year",
        "2026-12-31T09:00:00, 1d, NATURAL, the last day is in 2027",
        "2026-12-31T17:30:00, 1h, BUSINESS, goes on in 2027",
        "2018-12-03T09:00:00, 4wd, WORKING_DAYS, days before the first year are not guessed either",
    })
    void a_year_without_a_calendar_makes_a_promise_provisional(
            LocalDateTime start, String limit, TimeKind time, String why) {
        assertThat(rules.due(ServiceTexts.clock(limit, time), start, ServiceTexts.pauses(null)))
                .as(why)
                .isEqualTo(Due.PROVISIONAL);
    }

    @ParameterizedTest(name = "{0} + 4wd is {1}")
    @CsvSource({"2026-12-25T09:00:00, 2026-12-31T23:59:59"})
    void the_last_day_of_the_last_year_with_a_calendar_is_known(LocalDateTime start, LocalDateTime due) {
        assertThat(rules.due(ServiceTexts.clock("4wd", TimeKind.WORKING_DAYS), start, ServiceTexts.pauses(null)))
                .isEqualTo(Due.at(due));
    }

    @ParameterizedTest(name = "{0} + {1} without {2} → {3}: {4}")
    @CsvSource({
        "2025-09-29T09:00:00, 60m, , 2025-09-29T10:00:00, inside a window",
        "2025-09-29T11:30:00, 60m, , 2025-09-29T14:30:00, over lunch",
        "2025-09-29T11:00:00, 60m, , 2025-09-29T12:00:00, up to the last second of a window",
        "2025-09-29T11:00:01, 60m, , 2025-09-29T14:00:01, one second more",
        "2025-09-29T07:00:00, 60m, , 2025-09-29T09:00:00, before the desk opens",
        "2025-09-30T17:30:00, 60m, , 2025-10-09T08:30:00, over the holidays",
        "2025-09-27T10:00:00, 60m, , 2025-09-28T09:00:00, from a Saturday off to a worked Sunday",
        "2025-09-29T08:00:00, 8h, , 2025-09-29T18:00:00, a whole day",
        "2025-09-29T08:00:00, 9h, , 2025-09-30T09:00:00, a day and an hour",
        "2025-09-29T09:00:00, 60m, 2025-09-29T09:30:00/2025-09-29T10:30:00, 2025-09-29T11:00:00, a pause of an hour",
        "2025-09-29T09:00:00, 60m, 2025-09-29T08:00:00/2025-09-29T09:10:00, 2025-09-29T10:10:00, paused from before the start",
        "2025-09-29T09:00:00, 60m, 2025-09-29T11:00:00/, 2025-09-29T10:00:00, paused only after it was due",
        "2025-09-29T09:00:00, 60m, 2025-09-29T12:10:00/2025-09-29T13:50:00, 2025-09-29T10:00:00, a pause at lunch takes nothing",
        "2025-09-29T11:30:00, 60m, 2025-09-29T11:45:00/2025-09-30T09:00:00, 2025-09-30T09:45:00, paused over night",
        "2025-09-29T09:00:00, 60m, 2025-09-29T09:10:00/2025-09-29T09:20:00 2025-09-29T09:30:00/2025-09-29T09:40:00, 2025-09-29T10:20:00, two pauses",
    })
    void business_minutes_pass_in_the_windows_of_working_days(
            LocalDateTime start, String limit, @Nullable String pauses, LocalDateTime due, String why) {
        assertThat(rules.due(ServiceTexts.clock(limit, TimeKind.BUSINESS), start, ServiceTexts.pauses(pauses)))
                .as(why)
                .isEqualTo(Due.at(due));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource({
        "2025-09-29T09:00:00, 2025-09-29T09:30:00/",
        "2025-09-29T09:00:00, 2025-09-29T08:30:00/",
        "2025-09-29T09:00:00, 2025-09-29T09:10:00/2025-09-29T09:20:00 2025-09-29T09:30:00/",
    })
    void a_pause_without_an_end_leaves_the_due_moment_open(LocalDateTime start, String pauses) {
        assertThat(rules.due(ServiceTexts.clock("60m", TimeKind.BUSINESS), start, ServiceTexts.pauses(pauses)))
                .isEqualTo(Due.PAUSED);
    }
}
