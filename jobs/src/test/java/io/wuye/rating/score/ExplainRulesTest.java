package io.wuye.rating.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricText;
import io.wuye.rating.rubric.SubjectKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Observation marks(String item, int defects) {
        return new Observation(item, "", null, BigDecimal.valueOf(defects), null, null, DAY);
    }

    private static Scorecard card() {
        Rubric rubric = RubricText.items(
                "{id: A, type: per-defect, max: 40, step: 1, cost: 5}",
                "{id: B, type: per-defect, max: 30, step: 1}",
                "{id: C, type: per-defect, max: 30, step: 1}");
        Subject subject = new Subject("P1", "P1", SubjectKind.COMMODITY, null, null, 0);
        List<Observation> rows = List.of(marks("A", 12), marks("B", 7), marks("C", 6));
        return CardRules.card(subject, rubric, new Evidence(rows, Map.of(), List.of(), List.of(), DAY, null));
    }

    @Test
    void what_was_lost_and_the_score_add_to_a_hundred() {
        Fraction sum = card().score();
        for (Gain loss : ExplainRules.losses(card())) {
            sum = sum.plus(loss.points());
        }
        assertThat(sum.decimal()).isEqualByComparingTo("100");
    }

    @Test
    void the_fewest_items_are_not_always_the_cheapest() {
        List<Gain> losses = ExplainRules.losses(card());
        Fraction needed = Fraction.of(new BigDecimal("10"));
        assertThat(ExplainRules.fewest(losses, needed))
                .extracting(gain -> gain.item().id())
                .containsExactly("A");
        assertThat(ExplainRules.cheapest(losses, needed))
                .extracting(gain -> gain.item().id())
                .containsExactlyInAnyOrder("B", "C");
        assertThat(ExplainRules.fewest(losses, Fraction.of(new BigDecimal("26"))))
                .isEmpty();
    }

    @Test
    void the_bands_around_a_score_are_found() {
        Rubric rubric = card().rubric();
        assertThat(ExplainRules.above(rubric, card().score()).orElseThrow().star())
                .isEqualTo(3);
        assertThat(ExplainRules.own(rubric, card().score()).orElseThrow().star())
                .isEqualTo(2);
        assertThat(ExplainRules.above(rubric, Fraction.of(new BigDecimal("90"))))
                .isEmpty();
    }
}
