package io.wuye.archive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.Policies;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRulesTest {
    @ParameterizedTest(name = "{0} formed {1}, event {2}, on {3}: {4}, due {5}: {6}")
    @CsvSource({
        "3-一-2, 2014-12-31, , 2044-12-31, ACTIVE, 2045-01-01, the last day to keep it",
        "3-一-2, 2014-12-31, , 2045-01-01, DUE, 2045-01-01, the first day it may go",
        "3-一-2, 2015-01-01, , 2045-12-31, ACTIVE, 2046-01-01, formed a day later: a year later",
        "1-一-1, 1950-01-01, , 2999-01-01, PERMANENT, , permanent is never due",
        "1-十-1, 1950-01-01, , 2999-01-01, PERMANENT, , inherits the period of its group",
        "5-二-3, 1950-01-01, , 2026-11-01, UNSCHEDULED, , the source gives no period",
        "4-一-1, 1950-01-01, , 2026-11-01, UNSCHEDULED, , no such row",
        "'',     1950-01-01, , 2026-11-01, UNSCHEDULED, , names no row",
        "1-九-1, 1990-01-01, , 2026-11-01, INDETERMINATE, , nobody knows when the contract ended",
        "1-九-1, 2010-01-01, 2012-06-30, 2022-12-31, ACTIVE, 2023-01-01, ten years after the year the contract ended",
        "1-九-1, 2010-01-01, 2012-06-30, 2023-01-01, DUE, 2023-01-01, and the first day after",
        "5-二-1, 1990-12-31, , 2020-12-31, ACTIVE, 2021-01-01, 25 years by schedule and 30 by law",
        "5-二-1, 1990-12-31, , 2021-01-01, DUE, 2021-01-01, the law's 30 years are over",
        "5-二-4, 2000-12-31, , 2015-12-31, ACTIVE, 2016-01-01, until 2015 the old law's 15 years held",
        "5-二-4, 1999-12-31, , 2015-12-31, DUE, 2015-01-01, and were over for this one",
        "5-二-4, 1999-12-31, , 2016-01-01, ACTIVE, 2030-01-01, since 2016 a voucher of any year is kept 30 years",
        "5-二-4, 2010-12-31, , 2026-11-01, ACTIVE, 2041-01-01, a voucher of 2010 is governed by the law of today",
        "5-一-2, 1980-12-31, , 2026-11-01, PERMANENT, , yearly reports are permanent by both",
        "3-一-9;3-一-2, 2000-12-31, , 2026-11-01, ACTIVE, 2031-01-01, of two rows the longer holds",
        "3-一-9;1-一-1, 2000-12-31, , 2026-11-01, PERMANENT, , any permanent row wins",
        "3-一-9;5-二-3, 2000-12-31, , 2026-11-01, UNSCHEDULED, , a row without a period leaves it open",
        "3-一-9;x,      2000-12-31, , 2026-11-01, UNSCHEDULED, , so does a row that does not exist",
    })
    void the_shipped_schedule_and_the_law_decide(
            String series,
            LocalDate formed,
            @Nullable LocalDate event,
            LocalDate asOf,
            Status status,
            @Nullable LocalDate due,
            String why) {
        Decision decision = RetentionRules.decide(Policies.matching(series, asOf), formed, event, asOf);
        assertThat(decision.status()).as(why).isEqualTo(status);
        Span span = decision.span();
        assertThat(span == null ? null : span.dueOn()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} on {1}: below the law {2}")
    @CsvSource({
        "5-二-1, 2026-11-01, true",
        "5-二-2, 2026-11-01, true",
        "5-二-4, 2026-11-01, true",
        "5-二-4, 2015-12-31, false",
        "5-二-1, 2015-12-31, false",
        "5-一-2, 2026-11-01, false",
        "3-一-2, 2026-11-01, false",
    })
    void a_schedule_shorter_than_the_law_of_the_day_is_a_violation(String series, LocalDate asOf, boolean below) {
        Decision decision =
                RetentionRules.decide(Policies.matching(series, asOf), LocalDate.of(1995, 5, 5), null, asOf);
        assertThat(decision.belowFloor()).isEqualTo(below);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({
        "15年以上, 2015-12-31, ACTIVE,  the lower bound is not over",
        "15年以上, 2016-01-01, REVIEW,  reviewed and never destroyed by itself",
        "15年以上, 2099-01-01, REVIEW,  however old",
        "5-15年,   2005-12-31, ACTIVE,  the first bound is not over",
        "5-15年,   2006-01-01, REVIEW,  from the first bound on",
        "5-15年,   2015-12-31, REVIEW,  until the second",
        "5-15年,   2016-01-01, OVERDUE, the decision is late",
    })
    void lower_bounds_ask_for_a_review(String term, LocalDate asOf, Status status, String why) {
        Schedule.Matching matching = new Schedule.Matching(List.of(row(term)), List.of(), false);
        assertThat(RetentionRules.decide(matching, LocalDate.of(2000, 6, 1), null, asOf)
                        .status())
                .as(why)
                .isEqualTo(status);
    }

    @Test
    void what_the_law_keeps_for_ever_is_permanent_whatever_the_schedule_says() {
        FloorRow floor = new FloorRow(
                "t", "永久", Term.PERMANENT, "", "law", "1", DateRange.of(LocalDate.of(2016, 1, 1), null), 2);
        Decision decision = RetentionRules.decide(
                new Schedule.Matching(List.of(row("10年")), List.of(floor), false),
                LocalDate.of(1990, 1, 1),
                null,
                Policies.TODAY);
        assertThat(decision.status()).isEqualTo(Status.PERMANENT);
        assertThat(decision.belowFloor()).isTrue();
    }

    @Test
    void rules_that_wait_for_different_events_are_never_due_by_the_day_of_one_of_them() {
        Schedule.Matching matching = new Schedule.Matching(
                List.of(row("5年", StartRule.EVENT, "报废"), row("3年", StartRule.EVENT, "合同终止")), List.of(), false);
        Decision decision =
                RetentionRules.decide(matching, LocalDate.of(1990, 1, 1), LocalDate.of(1995, 1, 1), Policies.TODAY);
        assertThat(decision.status()).isEqualTo(Status.INDETERMINATE);
        assertThat(decision.reason()).isEqualTo(Decision.Reason.SEVERAL_EVENTS);
    }

    static Stream<List<String>> orders() {
        List<String> series = List.of("3-一-2", "3-一-9", "5-二-1");
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            List<String> turned = new ArrayList<>(series.subList(i, series.size()));
            turned.addAll(series.subList(0, i));
            orders.add(turned);
        }
        return orders.stream();
    }

    @Test
    void the_order_in_which_rows_match_does_not_matter() {
        List<LocalDate> days = orders().map(order -> RetentionRules.decide(
                        Policies.matching(String.join(";", order), Policies.TODAY),
                        LocalDate.of(1990, 1, 1),
                        null,
                        Policies.TODAY))
                .map(decision -> decision.span() == null
                        ? LocalDate.MAX
                        : decision.span().dueOn())
                .distinct()
                .toList();
        assertThat(days).containsExactly(LocalDate.of(2021, 1, 1));
    }

    private static ScheduleRow row(String term) {
        return row(term, StartRule.YEAR_END, "");
    }

    private static ScheduleRow row(String term, StartRule start, String event) {
        return new ScheduleRow(
                "s",
                "1",
                "",
                "item",
                term,
                TermRules.parse(term).orElseThrow(),
                start,
                event,
                "t",
                "",
                "1",
                DateRange.of(LocalDate.of(1990, 1, 1), null),
                true,
                2);
    }
}
