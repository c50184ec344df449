package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.DateRange;
import io.wuye.service.RecurringRules.Seen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody should look at. */
class WarningRulesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "10-01 10-15 10-30, 10-01 10-15 10-30, thirty days in a row with both ends",
        "10-01 10-15 10-31, , the thirty-first day is too late",
        "10-01 10-02, , two are not three",
        "09-05 09-10 10-04, 09-05 09-10 10-04, began before the month",
        "09-05 09-10 10-05, , but not so long before",
        "09-01 09-02 09-03, , was told in September",
        "10-01 10-02 10-03 10-30 10-31, 10-01 10-02 10-03 10-30, the fullest run and the earliest of equals",
        "10-01 10-01 10-01, 10-01 10-01 10-01, all on one day",
    })
    void a_fault_that_comes_back_three_times_in_thirty_days_is_told(String days, @Nullable String told, String why) {
        List<Seen> seen = Stream.of(days.split(" "))
                .map(day -> new Seen("T", LocalDate.parse("2025-" + day)))
                .toList();
        String worst = new RecurringRules(Recurring.DEFAULT, OCTOBER)
                .worst(seen)
                .map(run -> String.join(
                        " ",
                        run.stream()
                                .map(one -> one.day().toString().substring(5))
                                .toList()))
                .orElse(null);
        assertThat(worst).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0} after {1} in {2} months: {3}")
    @CsvSource({
        "12, 20, 6, true, four a month became twelve",
        "8, 30, 6, false, eight after five a month happens",
        "4, 0, 6, false, four are too few to worry",
        "5, 0, 3, true, five of what there never was",
        "50, 0, 2, false, two months are no history",
    })
    void a_category_that_rises_out_of_the_ordinary_is_told(
            long count, long before, int months, boolean told, String why) {
        DateRange days = new DateRange(OCTOBER, OCTOBER.plusDays(30));
        DateRange history = new DateRange(OCTOBER.minusMonths(months), OCTOBER.minusDays(1));
        assertThat(new RiseRules(Rise.DEFAULT).judge("TA", "照明", count, before, days, history, months))
                .as(why)
                .matches(found -> found.isPresent() == told);
    }

    @Test
    void a_rise_is_told_with_its_numbers() {
        DateRange days = new DateRange(OCTOBER, OCTOBER.plusDays(29));
        DateRange history = new DateRange(OCTOBER.minusDays(180), OCTOBER.minusDays(1));
        Rising rising = new RiseRules(Rise.DEFAULT)
                .judge("TA", "照明", 12, 20, days, history, 6)
                .orElseThrow();
        assertThat(rising.expected()).isEqualByComparingTo("3.3333");
        assertThat(rising.chance()).isEqualByComparingTo("0.0009929744");
    }

    @ParameterizedTest(name = "{0} of {1} revisits in the last hour: {2}")
    @CsvSource({"5, 25, true", "5, 26, false", "4, 4, false", "0, 40, false"})
    void revisits_just_before_they_are_due_are_a_sign(int late, int all, boolean told) {
        SignRules rules = new SignRules(Signs.DEFAULT);
        LocalDateTime start = OCTOBER.atStartOfDay();
        for (int i = 0; i < all; i++) {
            rules.revisit("TA", revisit(start, start.plusHours(i < late ? 47 : 46)));
        }
        rules.revisit("TA", revisit(start, start.plusHours(49)));
        assertThat(rules.lastMinute()).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0 2 4 6 10, 0 4",
        "0 2 4 6 11, ",
        "0 11 12 13 14 15 16, 1 6",
        "0 1 2 3 4 30 31 32 33 34, 0 4",
        "5, ",
    })
    void five_verdicts_from_one_device_in_ten_minutes_are_a_sign(String minutes, @Nullable String places) {
        List<LocalDateTime> moments = Stream.of(minutes.split(" "))
                .map(minute -> OCTOBER.atStartOfDay().plusMinutes(Long.parseLong(minute)))
                .toList();
        List<Integer> burst = new SignRules(Signs.DEFAULT).burst(moments);
        assertThat(burst.isEmpty() ? null : burst.get(0) + " " + burst.get(1)).isEqualTo(places);
    }

    private static ClockResult revisit(LocalDateTime start, LocalDateTime actual) {
        ServiceClock clock = new ServiceClock(
                "revisit",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                TimeField.COMPLETED_AT,
                null,
                TimeField.REVISITED_AT,
                new Limit(48, Limit.Unit.HOURS),
                TimeKind.WALL);
        LocalDateTime due = start.plusHours(48);
        Verdict verdict = actual.isAfter(due) ? Verdict.BREACHED : Verdict.MET;
        return new ClockResult(clock, start, due, actual, verdict, false);
    }
}
