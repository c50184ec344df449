package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.Period;
import io.wuye.survey.RateRules.Returns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Response rates against their target, waves against the calendar. */
class PromiseRulesTest {
    @ParameterizedTest(name = "{3}: {0} of {1} against {2}")
    @CsvSource({
        "9, 10, 0.9, met, to the sheet",
        "8, 10, 0.9, missed, one short",
        "7, 10, 0.7, met, where 10 times 0.7 in binary is more than 7",
        "0, 0, 0.9, met, nobody was to be asked"
    })
    void target(long returned, long issued, BigDecimal target, String verdict, String why) {
        assertThat(PromiseRules.below(Map.of("TA", new Returns(issued, returned, Map.of())), target))
                .as(why)
                .hasSize(verdict.equals("met") ? 0 : 1);
    }

    @Test
    void only_waves_named_after_a_period_lie_in_a_year() {
        assertThat(PromiseRules.sameYear(
                        Period.parse("2026-H1").orElseThrow(), List.of("2025-H2", "2026-H1", "2026-11", "spring")))
                .containsExactly("2026-H1", "2026-11");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-03-01, {}, no wave is due yet",
        "2026-07-02, {B=0}, half the year is over and one wave is due",
        "2026-12-31, {B=0}, the second is due when the year is over",
        "2027-01-01, '{A=1, B=0}', two were due",
        "2025-12-31, {}, the year has not begun"
    })
    void seldom(LocalDate asOf, String found, String why) {
        Map<String, Set<String>> asked =
                Map.of("2026-H1", Set.of("A", "C"), "2026-H2", Set.of("C"), "2026-09", Set.of());
        assertThat(PromiseRules.seldom(Set.of("A", "B", "C"), asked, 2026, 2, asOf)
                        .toString())
                .as(why)
                .isEqualTo(found);
    }
}
