package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old a debt is (F13). */
class AgeingRulesTest {
    @ParameterizedTest(name = "due {0} at {1}: {2} days, {3} — {4}")
    @CsvSource({
        "2026-05-31, 2026-06-30, 30, d1_30, the worked number",
        "2026-03-31, 2026-06-30, 91, d91_180, the worked number",
        "2026-06-30, 2026-06-30, 0, not_due, the due day itself is in time",
        "2026-07-10, 2026-06-30, -10, not_due, due later",
        "2026-06-29, 2026-06-30, 1, d1_30, the first day",
        "2026-05-30, 2026-06-30, 31, d31_90, the first day of the next bucket",
        "2026-04-01, 2026-06-30, 90, d31_90, the last day of a bucket",
        "2026-01-01, 2026-06-30, 180, d91_180, the last day of a bucket",
        "2025-06-30, 2026-06-30, 365, d181_365, a year",
        "2025-06-29, 2026-06-30, 366, y1_2, a year and a day",
        "2024-06-30, 2026-06-30, 730, y1_2, two years",
        "2024-06-29, 2026-06-30, 731, y2_3, two years and a day",
        "2023-07-01, 2026-06-30, 1095, y2_3, 1095 days",
        "2023-06-30, 2026-06-30, 1096, y3_up, 1096 days",
    })
    void a_debt_is_in_one_bucket(LocalDate due, LocalDate asOf, long days, String bucket, String why) {
        assertThat(AgeingRules.days(due, asOf)).as(why).isEqualTo(days);
        assertThat(AgeingRules.BUCKETS.get(AgeingRules.bucket(due, asOf)))
                .as(why)
                .isEqualTo(bucket);
    }

    @Test
    void queries_and_rule_draw_the_same_lines() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        List<LocalDate> earliest = AgeingRules.earliest(asOf);
        for (int bucket = 0; bucket < earliest.size(); bucket++) {
            assertThat(AgeingRules.bucket(earliest.get(bucket), asOf)).isEqualTo(bucket);
            assertThat(AgeingRules.bucket(earliest.get(bucket).minusDays(1), asOf))
                    .isEqualTo(bucket + 1);
        }
    }
}
