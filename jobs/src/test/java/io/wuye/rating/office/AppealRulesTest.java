package io.wuye.rating.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.WorkCalendar;
import io.wuye.rating.office.AppealRules.Status;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealRulesTest {
    private static final AppealRules RULES =
            new AppealRules(WorkCalendar.of(Map.of(LocalDate.of(2026, 1, 1), false)), 5, 15);

    @ParameterizedTest(name = "filed {0}, decided {1} {2}: {3}, {4}")
    @CsvSource({
        "2026-03-13, , , PENDING, the fifth working day after Friday 6 March",
        "2026-03-16, , , LATE, the sixth",
        "2026-03-09, 2026-03-20, upheld, UPHELD, decided",
        "2026-03-09, 2026-03-20, rejected, REJECTED, decided",
        "2026-03-09, 2026-05-20, upheld, OVERDUE, decided later than the day that is asked about",
    })
    void an_appeal_has_five_days_to_be_filed_and_fifteen_to_be_decided(
            LocalDate filed, LocalDate decided, String outcome, Status status, String why) {
        Appeal appeal = new Appeal("A1", "P1", null, filed, decided, outcome);
        LocalDate day = decided == null ? LocalDate.of(2026, 3, 31) : LocalDate.of(2026, 4, 10);
        assertThat(RULES.status(appeal, LocalDate.of(2026, 3, 6), day)).isEqualTo(status);
        assertThat(RULES.decideBy(appeal)).isAfter(filed.plusDays(20));
    }
}
