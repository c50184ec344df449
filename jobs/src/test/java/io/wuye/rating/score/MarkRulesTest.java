package io.wuye.rating.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.RubricText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every type of item, with the worked numbers of the specification. */
class MarkRulesTest {
    @ParameterizedTest(name = "{0} against 90 by {1}: {2} of 5, {3}")
    @CsvSource({
        "87.4, floor, 4.0, two whole points are missing",
        "87.4, ceil, 3.5, a third one was begun",
        "87.4, linear, 3.7, 2.6 points at half a mark",
        "90, ceil, 5, the target itself costs nothing",
        "93.2, ceil, 5, more than the target earns no more",
        "89.99, floor, 5, no whole point is missing",
        "89.99, ceil, 4.5, a point was begun",
        "10, linear, 0, marks do not go below zero",
    })
    void each_point_below_the_target_costs_half_a_mark(String rate, String rounding, String marks, String why) {
        Item item = RubricText.item(
                "{id: A, type: rate-step, max: 5, target: 90, step: 1, per_step: \"0.5\", rounding: " + rounding + "}");
        assertThat(MarkRules.rateStep(item, new BigDecimal(rate)).decimal()).isEqualByComparingTo(marks);
    }

    @ParameterizedTest(name = "{0} defects, {1} free: {2} of 8, {3}")
    @CsvSource({
        "0, 0, 8, nothing found",
        "3, 0, 7.4, three times 0.2",
        "3, 2, 7.8, two are free",
        "2, 3, 8, fewer than are free",
        "41, 0, 0, 扣完为止: not below zero",
    })
    void defects_cost_a_step_each(String defects, int free, String marks, String why) {
        Item item = RubricText.item("{id: A, type: per-defect, max: 8, step: \"0.2\", free: " + free + "}");
        assertThat(MarkRules.perDefect(item, new BigDecimal(defects)).decimal()).isEqualByComparingTo(marks);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "97, 2, above the highest tier",
        "95, 2, its bound belongs to a tier",
        "94.99, 1.5, just below it",
        "90, 1.5, the next bound",
        "89, 0, no tier",
    })
    void a_rate_has_the_marks_of_the_highest_tier_it_reaches(String rate, String marks, String why) {
        Item item = RubricText.item(
                "{id: A, type: rate-tier, max: 2, tiers: [{from: 90, marks: 1.5}, {from: 95, marks: 2}]}");
        assertThat(MarkRules.tiers(item.tiers(), new BigDecimal(rate)).decimal())
                .isEqualByComparingTo(marks);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0, 2, none is best",
        "5, 2, its bound belongs to a tier",
        "5.01, 1, just above",
        "10, 1, the next bound",
        "11, 0, no tier",
    })
    void where_less_is_better_tiers_are_read_from_below(String count, String marks, String why) {
        Item item =
                RubricText.item("{id: A, type: count-tier, max: 2, tiers: [{to: 10, marks: 1}, {to: 5, marks: 2}]}");
        assertThat(MarkRules.tiers(item.tiers(), new BigDecimal(count)).decimal())
                .isEqualByComparingTo(marks);
    }

    @ParameterizedTest(name = "{0} trimmed by {1}: {2}, {3}")
    @CsvSource({
        "3 4 5, 0, 4, the mean",
        "3 3 4, 0, 3.3333333333, shown with ten decimals",
        "0 4 5 5 1, 1, 3.3333333333, the highest and the lowest are left out",
        "4, 0, 4, one assessor",
    })
    void a_panel_is_averaged(String marks, int trim, String mean, String why) {
        Item item = RubricText.item("{id: A, type: panel, max: 5, trim: " + trim + "}");
        List<BigDecimal> given =
                Arrays.stream(marks.split(" ")).map(BigDecimal::new).toList();
        assertThat(MarkRules.panel(item, given).orElseThrow().decimal()).isEqualByComparingTo(mean);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "PASS, 3, 符合",
        "PARTIAL, 1.5, 基本符合",
        "FAIL, 0, a fail nobody gave marks for is zero",
    })
    void a_verdict_has_its_marks(Verdict verdict, String marks, String why) {
        Item item = RubricText.item("{id: A, type: tiered, max: 3, marks: {pass: 3, partial: 1.5}}");
        assertThat(MarkRules.tiered(item, verdict).orElseThrow().decimal()).isEqualByComparingTo(marks);
    }
}
