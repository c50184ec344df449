package io.wuye.rating.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricText;
import io.wuye.rating.rubric.Veto;
import io.wuye.rating.rubric.Veto.Effect;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarRulesTest {
    private static final String ITEM = "{id: A, type: binary, max: 100}";

    @ParameterizedTest(name = "{0}: {1} stars, {2}")
    @CsvSource({
        "100, 4, the best",
        "90, 4, the lower bound wins",
        "89.9999999999, 3, compared unrounded",
        "89.5, 3, no gap between 89 and 90",
        "80, 3, lower bound",
        "70, 2, 70 belongs to one band only",
        "69.99, 1, below",
        "0, 1, the least",
    })
    void bands_are_half_open(String score, int star, String why) {
        assertThat(StarRules.star(RubricText.items(ITEM), Fraction.of(new BigDecimal(score))))
                .isEqualTo(star);
    }

    @ParameterizedTest(name = "{0} rounded to {1}: {2} stars")
    @CsvSource({"89.95, 1, 4", "89.94, 1, 3", "89.5, 0, 4", "89.49, 0, 3"})
    void a_score_is_rounded_first_where_the_rubric_says_so(String score, int decimals, int star) {
        Rubric rubric =
                RubricText.rubric("round: " + decimals + "\nsections: [{id: s, max: 100, items: [" + ITEM + "]}]\n");
        assertThat(StarRules.star(rubric, Fraction.of(new BigDecimal(score)))).isEqualTo(star);
    }

    @Test
    void forty_seven_deductions_of_a_fifth_and_six_of_a_tenth_leave_ninety_and_four_stars() {
        Rubric rubric = RubricText.items(
                "{id: A, type: per-defect, max: 60, step: \"0.2\"}",
                "{id: B, type: per-defect, max: 40, step: \"0.1\"}");
        Fraction a = MarkRules.perDefect(rubric.items().get(0), new BigDecimal(47));
        Fraction b = MarkRules.perDefect(rubric.items().get(1), new BigDecimal(6));
        assertThat(a.plus(b).decimal()).isEqualByComparingTo("90.0");
        assertThat(StarRules.star(rubric, a.plus(b))).isEqualTo(4);
    }

    @Test
    void rounding_for_display_never_decides() {
        // 89.999… with more nines than are shown.
        Fraction score = new Fraction(new BigDecimal("2699999999999"), new BigDecimal("30000000000"));
        assertThat(score.decimal()).isEqualByComparingTo("90");
        assertThat(StarRules.star(RubricText.items(ITEM), score)).isEqualTo(3);
    }

    @Test
    void vetoes_take_stars_first_and_cap_then() {
        Veto cap = new Veto("C", null, Effect.CAP, 2);
        Veto minus = new Veto("M", null, Effect.MINUS, 1);
        Veto none = new Veto("N", null, Effect.VETO, null);
        Veto block = new Veto("B", null, Effect.BLOCK_UPGRADE, null);
        assertThat(StarRules.after(4, List.of())).isEqualTo(4);
        assertThat(StarRules.after(4, List.of(cap, minus))).isEqualTo(2);
        assertThat(StarRules.after(2, List.of(cap, minus))).isEqualTo(1);
        assertThat(StarRules.after(1, List.of(minus))).isEqualTo(1);
        assertThat(StarRules.after(4, List.of(block))).isEqualTo(4);
        assertThat(StarRules.after(4, List.of(cap, none))).isNull();
    }
}
