package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRulesTest {
    @ParameterizedTest(name = "{0} {1} billed in {2}: {3} to {4}, due {5}")
    @CsvSource({
        "MONTH,     ADVANCE, 2025-03, 2025-03-01, 2025-03-31, 2025-03-10",
        "MONTH,     ARREARS, 2025-03, 2025-03-01, 2025-03-31, 2025-04-10",
        "QUARTER,   ADVANCE, 2025-04, 2025-04-01, 2025-06-30, 2025-04-10",
        "QUARTER,   ARREARS, 2025-06, 2025-04-01, 2025-06-30, 2025-07-10",
        "HALF_YEAR, ADVANCE, 2025-07, 2025-07-01, 2025-12-31, 2025-07-10",
        "HALF_YEAR, ARREARS, 2025-12, 2025-07-01, 2025-12-31, 2026-01-10",
        "YEAR,      ADVANCE, 2025-01, 2025-01-01, 2025-12-31, 2025-01-10",
        "YEAR,      ARREARS, 2025-12, 2025-01-01, 2025-12-31, 2026-01-10",
        "ONCE,      ADVANCE, 2000-01, 2000-01-01, 2000-01-01, 2000-01-10",
    })
    void a_service_period_is_billed_in_one_month_and_due_on_the_tariffs_day(
            Cycle cycle, Timing timing, YearMonth billingMonth, LocalDate first, LocalDate last, LocalDate due) {
        Tariff tariff =
                Facts.tariff("1", change -> change.cycle(cycle).timing(timing).dueDay(10));
        DateRange period = CycleRules.servicePeriod(tariff, billingMonth).orElseThrow();
        assertThat(period).isEqualTo(new DateRange(first, last));
        assertThat(CycleRules.dueDate(tariff, period)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} {1} bills nothing in {2}")
    @CsvSource({
        "QUARTER, ADVANCE, 2025-05",
        "QUARTER, ARREARS, 2025-04",
        "YEAR,    ADVANCE, 2025-12",
        "YEAR,    ARREARS, 2025-01",
        "ONCE,    ADVANCE, 2025-01",
    })
    void other_months_bill_nothing(Cycle cycle, Timing timing, YearMonth billingMonth) {
        Tariff tariff = Facts.tariff("1", change -> change.cycle(cycle).timing(timing));
        assertThat(CycleRules.servicePeriod(tariff, billingMonth)).isEmpty();
    }

    @ParameterizedTest(name = "due day {0} in {1} is {2}")
    @CsvSource({
        "31, 2025-02, 2025-02-28",
        "31, 2024-02, 2024-02-29",
        "31, 2025-04, 2025-04-30",
        "1, 2025-02, 2025-02-01"
    })
    void a_due_day_beyond_the_months_end_is_its_last_day(int dueDay, YearMonth month, LocalDate due) {
        Tariff tariff = Facts.tariff("1", change -> change.dueDay(dueDay));
        assertThat(CycleRules.dueDate(tariff, new DateRange(month.atDay(1), month.atEndOfMonth())))
                .isEqualTo(due);
    }
}
