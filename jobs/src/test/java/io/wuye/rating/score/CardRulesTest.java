package io.wuye.rating.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricText;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Fault.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Subject SUBJECT = new Subject("P1", "一号院", SubjectKind.COMMODITY, "一级", "甲物业", 100);

    /** Two sections, 60 and 40; of the first, 20 may be not applicable. */
    private static Rubric rubric(String policy) {
        return RubricText.rubric("""
                na_policy: %s
                bonus: [{id: B1, max: 3}]
                vetoes: [{id: V1, effect: cap, star: 1}]
                sections:
                  - id: one
                    max: 60
                    items:
                      - {id: A, type: per-defect, max: 40, step: 1}
                      - {id: L, type: tiered, max: 20, marks: {pass: 20, partial: 10}, na: [no-lift]}
                  - id: two
                    max: 40
                    items: [{id: C, type: binary, max: 40, na: [none]}]
                """.formatted(policy));
    }

    private static Observation row(String item, @Nullable Verdict verdict, @Nullable String value) {
        String reason = verdict == Verdict.NA ? (item.equals("L") ? "no-lift" : "none") : null;
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Observation(item, "", verdict, number, reason, null, LocalDate.of(2026, 5, 1));
    }

    private static Scorecard card(Rubric rubric, Observation... rows) {
        return card(rubric, List.of(rows), List.of(), List.of());
    }

    private static Scorecard card(Rubric rubric, List<Observation> rows, List<BonusEntry> bonus, List<String> vetoes) {
        return CardRules.card(SUBJECT, rubric, new Evidence(rows, Map.of(), bonus, vetoes, DAY, null));
    }

    @ParameterizedTest(name = "{0}: {1} of {2}, {3}")
    @CsvSource({
        "renormalise-all, 70, 80, 87.5, the other eighty stand for all hundred",
        "renormalise-section, 70, 80, 85, the forty of the section stand for its sixty",
        "full-credit, 90, 100, 90, the lift counts as if it were perfect",
        "zero, 70, 100, 70, the lift counts as if it had failed",
    })
    void what_is_not_applicable_counts_as_the_policy_says(
            String policy, String earned, String applicable, String score, String why) {
        Scorecard card =
                card(rubric(policy), row("A", null, "10"), row("L", Verdict.NA, null), row("C", Verdict.PASS, null));
        assertThat(card.tally().earned().decimal()).isEqualByComparingTo(earned);
        assertThat(card.tally().applicable().decimal()).isEqualByComparingTo(applicable);
        assertThat(card.score().decimal()).isEqualByComparingTo(score);
        assertThat(card.faults()).isEmpty();
    }

    @Test
    void a_section_of_which_nothing_is_applicable_gives_its_weight_to_the_others() {
        Scorecard card = card(
                rubric("renormalise-section"),
                row("A", null, "10"),
                row("L", Verdict.PASS, null),
                row("C", Verdict.NA, null));
        assertThat(card.score().decimal()).isEqualByComparingTo("83.3333333333");
    }

    @Test
    void what_may_not_be_skipped_is_a_fault() {
        Scorecard card = card(
                rubric("not-allowed"), row("A", null, "0"), row("L", Verdict.NA, null), row("C", Verdict.PASS, null));
        assertThat(card.faults()).extracting(Fault::code).containsExactly(Code.NA_NOT_ALLOWED);
        assertThat(card.star()).isNull();
    }

    @Test
    void unscored_is_not_the_same_as_not_applicable() {
        Scorecard card = card(rubric("zero"), row("A", null, "0"), row("C", Verdict.PASS, null));
        assertThat(card.faults()).extracting(Fault::code).containsExactly(Code.UNSCORED);
        assertThat(card.star()).isNull();
    }

    @Test
    void where_nothing_is_applicable_or_no_assessor_is_left_there_is_no_score() {
        Rubric all = RubricText.items("{id: A, type: binary, max: 100, na: [none]}");
        assertThat(card(all, row("A", Verdict.NA, null)).faults())
                .extracting(Fault::code)
                .containsExactly(Code.NOTHING_APPLICABLE);
        Rubric panel = RubricText.items("{id: A, type: panel, max: 100, trim: 1}");
        assertThat(card(panel, row("A", null, "90"), row("A", null, "80")).faults())
                .extracting(Fault::code)
                .containsExactly(Code.TOO_FEW);
    }

    @Test
    void an_item_nobody_needs_has_no_marks_when_nobody_scored_it() {
        Rubric rubric =
                RubricText.items("{id: A, type: binary, max: 60}", "{id: B, type: binary, max: 40, mandatory: false}");
        Scorecard card = card(rubric, row("A", Verdict.PASS, null));
        assertThat(card.score().decimal()).isEqualByComparingTo("60");
        assertThat(card.star()).isEqualTo(1);
    }

    @Test
    void defects_of_several_rows_add_up_and_of_verdicts_the_latest_holds() {
        Rubric rubric = rubric("zero");
        List<Observation> rows = new ArrayList<>(List.of(
                row("A", null, "3"),
                row("A", null, "4"),
                row("L", Verdict.FAIL, null),
                new Observation("L", "", Verdict.PASS, null, null, null, LocalDate.of(2026, 5, 2)),
                row("C", Verdict.PASS, null)));
        assertThat(card(rubric, rows, List.of(), List.of()).score().decimal()).isEqualByComparingTo("93");
        rows.add(new Observation("L", "", Verdict.FAIL, null, null, null, LocalDate.of(2026, 5, 2)));
        assertThat(card(rubric, rows, List.of(), List.of()).faults())
                .extracting(Fault::code)
                .containsExactly(Code.TWO_ON_A_DAY);
    }

    @ParameterizedTest(name = "{0} points from {1}: {2}, {3}")
    @CsvSource({
        "2, 2026-01-01, 97, within its year",
        "2, 2025-07-01, 97, its last day is 30 June",
        "2, 2025-06-30, 95, the year is over: half-open",
        "2, 2026-07-01, 95, not begun",
        "5, 2026-01-01, 98, no more than the line's cap",
        "-5, 2026-01-01, 92, and no less",
    })
    void bonus_points_count_for_their_year_up_to_their_cap(String points, String from, String score, String why) {
        List<Observation> rows =
                List.of(row("A", null, "5"), row("L", Verdict.PASS, null), row("C", Verdict.PASS, null));
        BonusEntry entry = new BonusEntry("B1", new BigDecimal(points), LocalDate.parse(from), null);
        Scorecard card = card(rubric("zero"), rows, List.of(entry), List.of());
        assertThat(card.score().decimal()).isEqualByComparingTo(score);
    }

    @Test
    void a_veto_caps_the_star_and_leaves_the_score() {
        List<Observation> rows =
                List.of(row("A", null, "0"), row("L", Verdict.PASS, null), row("C", Verdict.PASS, null));
        Scorecard card = card(rubric("zero"), rows, List.of(), List.of("V1"));
        assertThat(card.star()).isEqualTo(1);
        assertThat(card.score().decimal()).isEqualByComparingTo("100");
        assertThat(card(rubric("zero"), rows, List.of(), List.of("V9")).faults())
                .extracting(Fault::code)
                .containsExactly(Code.UNKNOWN_VETO);
    }

    @Test
    void components_are_weighted_and_a_source_without_a_weight_is_a_fault() {
        Rubric rubric = RubricText.rubric("""
                components: [{id: 日常, weight: "0.6"}, {id: 年终, weight: "0.4"}]
                sections: [{id: s, max: 100, items: [{id: A, type: per-defect, max: 100, step: 1}]}]
                """);
        Observation daily = new Observation("A", "日常", null, new BigDecimal(10), null, null, DAY);
        Observation yearly = new Observation("A", "年终", null, new BigDecimal(20), null, null, DAY);
        assertThat(card(rubric, daily, yearly).score().decimal()).isEqualByComparingTo("86");
        Observation stray = new Observation("A", "群众", null, BigDecimal.ONE, null, null, DAY);
        assertThat(card(rubric, daily, yearly, stray).faults())
                .extracting(Fault::code)
                .containsExactly(Code.UNKNOWN_COMPONENT);
    }

    @ParameterizedTest(name = "seeds {0}00 to {0}99")
    @CsvSource({"0", "1"})
    void more_defects_never_raise_a_score_and_the_order_of_rows_is_irrelevant(int hundred) {
        for (int seed = hundred * 100; seed < hundred * 100 + 100; seed++) {
            Random random = new Random(seed);
            String[] policies = {"renormalise-all", "renormalise-section", "full-credit", "zero"};
            Rubric rubric = rubric(policies[random.nextInt(policies.length)]);
            int defects = random.nextInt(50);
            Verdict lift = List.of(Verdict.PASS, Verdict.PARTIAL, Verdict.FAIL, Verdict.NA)
                    .get(random.nextInt(4));
            List<Observation> rows = new ArrayList<>(List.of(
                    row("A", null, "" + defects),
                    row("A", null, "1"),
                    row("L", lift, null),
                    row("C", Verdict.PASS, null)));
            Fraction score = card(rubric, rows, List.of(), List.of()).score();
            Collections.shuffle(rows, random);
            assertThat(card(rubric, rows, List.of(), List.of()).score())
                    .as("order, seed %d", seed)
                    .isEqualTo(score);
            rows.add(row("A", null, "" + (1 + random.nextInt(5))));
            assertThat(card(rubric, rows, List.of(), List.of()).score().compareTo(score))
                    .as("defects, seed %d", seed)
                    .isLessThanOrEqualTo(0);
            assertThat(score.compareTo(BigDecimal.ZERO)).isNotNegative();
            assertThat(score.compareTo(BigDecimal.valueOf(100))).isNotPositive();
            assertThat(StarRules.star(rubric, score)).isBetween(1, 4);
        }
    }
}
