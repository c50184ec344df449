package io.wuye.archive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanRulesTest {
    @ParameterizedTest(name = "{0} from {1}, {2} years: {3} to {4}, due {5}: {6}")
    @CsvSource({
        "YEAR_END,       2014-12-31, 30, 2015-01-01, 2044-12-31, 2045-01-01, formed on the last day of a year",
        "YEAR_END,       2015-01-01, 30, 2016-01-01, 2045-12-31, 2046-01-01, formed a day later: due a year later",
        "YEAR_END,       2024-02-29, 1,  2025-01-01, 2025-12-31, 2026-01-01, leap days do not matter at the end of a year",
        "EVENT,          2024-02-29, 5,  2024-02-29, 2029-02-28, 2029-03-01, no corresponding day: the month's end",
        "EVENT,          2023-02-28, 5,  2023-02-28, 2028-02-28, 2028-02-29, due on the leap day",
        "EVENT,          2024-02-29, 4,  2024-02-29, 2028-02-29, 2028-03-01, the corresponding day exists again",
        "EVENT,          2020-12-31, 1,  2020-12-31, 2021-12-31, 2022-01-01, the last day of a year",
        "EVENT_YEAR_END, 2012-06-30, 10, 2013-01-01, 2022-12-31, 2023-01-01, contracts count from the year after",
        "EVENT_YEAR_END, 2012-12-31, 10, 2013-01-01, 2022-12-31, 2023-01-01, whatever the day of that year",
    })
    void a_period_counts_from_its_start(
            StartRule rule, LocalDate from, int years, LocalDate starts, LocalDate last, LocalDate due, String why) {
        Span span = SpanRules.span(rule, from, years);
        assertThat(span).as(why).isEqualTo(new Span(starts, last));
        assertThat(span.dueOn()).as(why).isEqualTo(due);
    }
}
