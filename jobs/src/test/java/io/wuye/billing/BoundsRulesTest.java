package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsRulesTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final BoundsRules RULES =
            new BoundsRules(PolicyFile.shipped(BillingPolicy.FILE, BillingPolicy.class));

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "1000, 0, 1300, exactly the bound more than the month before is allowed, true",
        "1000, 0, 1301, a fen more is not, false",
        "1000, 0, 700, exactly the bound less is allowed, true",
        "1000, 0, 699, a fen less is not, false",
        "0, 0, 5000, after nothing there is nothing to compare with, true",
        "1000, 1500, 10, a small addition to a month that was let through is allowed, true",
        "1000, 1500, 600, a large addition is not, false",
        "1000, 500, 500, a second half that makes up the month is allowed, true",
        "1000, 1500, 0, a run that finds nothing to do changes nothing, true",
    })
    void a_month_is_compared_with_the_one_before(
            long previousFen, long standingFen, long plannedFen, String why, boolean allowed) {
        assertThat(RULES.plan(List.of(total(Cycle.MONTH, plannedFen, standingFen, "2025-02", previousFen)), List.of()))
                .as(why)
                .hasSize(allowed ? 0 : 1);
    }

    @Test
    void a_quarter_is_compared_with_the_quarter_before_and_a_single_fee_with_nothing() {
        assertThat(RULES.plan(
                        List.of(
                                total(Cycle.MONTH, 1000, 0, "2025-02", 1000),
                                total(Cycle.QUARTER, 9000, 0, "2024-12", 9000),
                                total(Cycle.ONCE, 50000, 0, "2024-05", 10),
                                total(Cycle.YEAR, 80000, 0, null, 0)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_change_is_told_with_both_sums_and_the_bound() {
        assertThat(sentences(RULES.plan(
                        List.of(
                                total(Cycle.MONTH, 300000, 0, "2025-02", 100000),
                                total(Cycle.QUARTER, 100000, 0, "2024-12", 100000)),
                        List.of())))
                .containsExactly("项目 TA 2025-03 应收 4000.00 元，上期（2024-12、2025-02）2000.00 元，变化 100%，"
                        + "超过 30%（max_change）；请核对单价、面积和户数");
    }

    @Test
    void the_worst_line_of_an_item_stands_for_the_others() {
        assertThat(sentences(RULES.plan(
                        List.of(),
                        List.of(
                                new Suspect(Suspect.Bound.MAX_LINE, "TA", MARCH, "WY", "1-101", 20_000_000, 2),
                                new Suspect(Suspect.Bound.MAX_LINE, "TA", MARCH, "WY", "9-101", -30_000_000, 1),
                                new Suspect(Suspect.Bound.MAX_LINES, "TA", MARCH, "", "1-102", 21, 1),
                                new Suspect(Suspect.Bound.ZERO_PRICE, "TA", MARCH, "LJ", "1-101", 0, 2)))))
                .containsExactly(
                        "项目 TA 房号 9-101 WY 2025-03 一笔 -300000.00 元，超过 100000.00 元（max_line），共 3 笔；请核对单价和面积",
                        "项目 TA 房号 1-102 2025-03 有 21 笔，超过 20 笔（max_lines_per_unit），共 1 户；请核对收费标准是否重复",
                        "项目 TA 房号 1-101 LJ 2025-03 单价为零，共 2 户；请补上单价，确属免费的把 policy/billing.yaml 的 zero 改为 report");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03, 2025-03, ''",
        "2022-02, 2025-03, billing.bounds.months_back",
        "2025-03, 2026-03, ''",
        "2025-03, 2026-04, billing.bounds.months_ahead",
    })
    void months_far_from_the_as_of_date_are_told_before_any_work(String first, String last, String key) {
        List<Refusal> found =
                RULES.months(List.of(YearMonth.parse(first), YearMonth.parse(last)), LocalDate.of(2025, 3, 31));
        assertThat(found.stream().map(Refusal::key).toList()).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    private static CycleTotal total(
            Cycle cycle, long plannedFen, long standingFen, @Nullable String previous, long previousFen) {
        return new CycleTotal(
                "TA",
                MARCH,
                cycle,
                plannedFen,
                standingFen,
                previous == null ? null : YearMonth.parse(previous),
                previousFen);
    }

    private static List<String> sentences(List<Refusal> found) {
        return found.stream().map(Messages.of(Lang.ZH)::text).toList();
    }
}
