package io.wuye.rating.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.draw.DrawRules;
import io.wuye.rating.draw.Frame;
import io.wuye.rating.rubric.LintRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every round, whatever the rubric and whatever was seen: 200 seeds. */
class RoundInvariantsTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void more_defects_never_raise_a_score_and_order_does_not_matter(long seed) {
        RandomRound round = new RandomRound(seed);
        assertThat(LintRules.findings(List.of(round.source()), List.of(1, 2, 3, 4)))
                .noneMatch(finding -> finding.code().isError());
        Scorecard card = round.card(round.rows());
        List<Observation> shuffled = new ArrayList<>(round.rows());
        Collections.shuffle(shuffled, new Random(seed));
        Scorecard again = round.card(shuffled);
        assertThat(again.score().compareTo(card.score())).isZero();
        assertThat(again.star()).isEqualTo(card.star());
        assertThat(again.faults()).containsExactlyInAnyOrderElementsOf(card.faults());
        for (int i = 0; i < round.rows().size(); i++) {
            Observation worse = round.worse(round.rows().get(i));
            if (worse != null) {
                List<Observation> rows = new ArrayList<>(round.rows());
                rows.set(i, worse);
                Scorecard lower = round.card(rows);
                assertThat(lower.score().compareTo(card.score()))
                        .as("%s", worse)
                        .isLessThanOrEqualTo(0);
                assertThat(order(lower.star())).as("%s", worse).isLessThanOrEqualTo(order(card.star()));
            }
        }
    }

    private static int order(@Nullable Integer star) {
        return star == null ? 0 : star;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bands_share_out_all_scores_and_a_higher_one_has_no_lower_star(long seed) {
        RandomRound round = new RandomRound(seed);
        int before = 1;
        for (int hundredths = 0; hundredths <= 10_000; hundredths += 7) {
            int star = StarRules.star(round.rubric(), Fraction.of(BigDecimal.valueOf(hundredths, 2)));
            assertThat(star).isBetween(before, 4);
            before = star;
        }
        assertThat(StarRules.star(round.rubric(), Fraction.of(BigDecimal.valueOf(100))))
                .isEqualTo(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_draw_does_not_depend_on_the_order_in_which_things_are_said(long seed) {
        Random random = new Random(seed);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            codes.add((random.nextBoolean() ? "东" : "i") + random.nextInt(1000));
        }
        List<String> inspectors = new ArrayList<>(List.of("甲", "乙", "丙", "İ", "ı", "a"));
        List<String> conflicts = new ArrayList<>(List.of("甲\t" + codes.get(0), "İ\t" + codes.get(1)));
        Map<String, String> secrets = Map.of("owners", "azure-" + seed, "regulator", "k9-" + seed);
        String drawn = DrawRules.seed(secrets);
        Object first = DrawRules.picks(frame(codes, inspectors, conflicts), drawn, "R");
        Collections.shuffle(codes, random);
        Collections.shuffle(inspectors, random);
        Collections.shuffle(conflicts, random);
        assertThat(DrawRules.picks(frame(codes, inspectors, conflicts), DrawRules.seed(new TreeMap<>(secrets)), "R"))
                .isEqualTo(first);
    }

    private static Frame frame(List<String> codes, List<String> inspectors, List<String> conflicts) {
        TreeMap<String, Integer> subjects = new TreeMap<>();
        codes.forEach(code -> subjects.put(code, 1 + Math.floorMod(code.length(), 4)));
        TreeMap<Integer, BigDecimal> quotas = new TreeMap<>();
        for (int star = 1; star <= 4; star++) {
            quotas.put(star, new BigDecimal("0.5"));
        }
        return new Frame(subjects, new TreeSet<>(inspectors), new TreeSet<>(conflicts), quotas, 2);
    }
}
