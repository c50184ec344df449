package io.wuye.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseRulesTest {
    @ParameterizedTest(name = "closed {0}, wanted {1}, as of {2}: {3} ({4})")
    @CsvSource({
        ",           2026-10-31, 2026-10-01, 2026-10-31, nothing is closed: the month it belongs to",
        "2026-09-30, 2026-10-31, 2026-10-01, 2026-10-31, its month is open",
        "2026-10-31, 2026-10-31, 2026-11-02, 2026-11-02, its month is closed: the day it is posted",
        "2026-10-31, 2026-08-31, 2026-11-02, 2026-11-02, months before the last closed one are closed with it",
        "2026-10-31, 2026-11-30, 2026-10-15, 2026-11-30, billed in advance: the closed as-of day does not matter",
    })
    void a_voucher_is_dated_on_the_first_of_two_days_that_is_open(
            LocalDate closed, LocalDate wanted, LocalDate asOf, LocalDate dated, String why) {
        assertThat(rules(closed).date(wanted, asOf)).as(why).isEqualTo(dated);
    }

    @ParameterizedTest(name = "closed {0}, wanted {1}, as of {2}")
    @CsvSource({"2026-10-31, 2026-10-31, 2026-10-31", "2026-12-31, 2026-10-31, 2026-11-02"})
    void where_both_days_are_closed_it_is_refused_with_the_first_open_day(
            LocalDate closed, LocalDate wanted, LocalDate asOf) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> rules(closed).date(wanted, asOf));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(refusal.arguments()).containsExactly(asOf, closed, closed.plusDays(1));
    }

    @ParameterizedTest(name = "{0} as of {1}: {2} ({3})")
    @CsvSource({
        "2026-10, 2026-11-02, true,  the month is over",
        "2026-10, 2026-10-25, true,  offices close before the last day",
        "2026-10, 2026-10-01, true,  it has begun",
        "2026-10, 2026-09-30, false, it has not",
        "2026-Q4, 2026-11-02, false, its last month has not",
        "2026,    2027-01-05, true,  a whole year at once",
    })
    void a_month_can_be_closed_once_it_has_begun(String period, LocalDate asOf, boolean allowed, String why) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> rules(null).refuseFuture(Period.parse(period).orElseThrow(), asOf));
        assertThat(refusal == null).as(why).isEqualTo(allowed);
    }

    private static CloseRules rules(@Nullable LocalDate closed) {
        return new CloseRules(closed == null ? LocalDate.MIN : closed);
    }
}
