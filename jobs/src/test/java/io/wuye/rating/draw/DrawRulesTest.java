package io.wuye.rating.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DrawRulesTest {
    private static final Map<String, String> SECRETS = Map.of("owners", "azure-17", "regulator", "k9-2026H1");
    private static final String SEED = "ac33dec1595535d4434e370287d4466d94d48a131984cd0ff4780ee7383e5cfe";
    private static final List<String> IDS = List.of("P1", "P2", "P3", "P4", "P5");

    @Test
    void the_worked_example_gives_its_seed_its_order_and_its_frame() {
        assertThat(DrawRules.seed(SECRETS)).isEqualTo(SEED);
        assertThat(DrawRules.order(SEED, "2026H1", IDS)).containsExactly("P5", "P1", "P2", "P3", "P4");
        assertThat(DrawRules.frame(IDS)).isEqualTo("2f2096f0d702ae1b9398076c9bc60ffdaba48f659ddd92da16c90b5e7b8e7247");
    }

    @Test
    void of_each_star_its_part_is_drawn_and_at_least_one() {
        SortedMap<String, Integer> stars = new TreeMap<>(Map.of("P1", 4, "P2", 4, "P3", 4, "P4", 1, "P5", 2));
        SortedMap<Integer, BigDecimal> quotas = new TreeMap<>(Map.of(4, new BigDecimal("0.25"), 1, BigDecimal.ONE));
        Frame frame = new Frame(stars, new TreeSet<>(List.of("甲", "乙")), new TreeSet<>(), quotas, 1);
        assertThat(DrawRules.picks(frame, SEED, "2026H1"))
                .as("one of three, all of one, none of the star nobody named")
                .extracting(Pick::subject)
                .containsExactly("P1", "P4");
    }

    @Test
    void an_inspector_with_a_conflict_is_passed_over() {
        SortedMap<String, Integer> stars = new TreeMap<>();
        IDS.forEach(id -> stars.put(id, 0));
        SortedMap<Integer, BigDecimal> all = new TreeMap<>(Map.of(0, BigDecimal.ONE));
        Frame frame = new Frame(
                stars, new TreeSet<>(List.of("甲", "乙", "丙")), new TreeSet<>(List.of("甲\tP5", "乙\tP5")), all, 2);
        List<Pick> picks = DrawRules.picks(frame, SEED, "2026H1");
        assertThat(picks.get(0)).isEqualTo(new Pick("P5", 0, List.of("丙")));
        assertThat(picks).allSatisfy(pick -> assertThat(pick.inspectors()).doesNotHaveDuplicates());
    }

    @Test
    void a_draw_depends_neither_on_the_order_of_rows_nor_on_the_locale_in_200_seeded_rounds() {
        Locale before = Locale.getDefault();
        try {
            for (int seed = 0; seed < 200; seed++) {
                Random random = new Random(seed);
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    ids.add("项目" + random.nextInt(1000));
                }
                String hash = DrawRules.commitment("k", String.valueOf(seed));
                List<String> distinct = new ArrayList<>(new HashSet<>(ids));
                Locale.setDefault(Locale.ROOT);
                List<String> order = DrawRules.order(hash, "R", distinct);
                String frame = DrawRules.frame(distinct);
                Collections.shuffle(distinct, random);
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(DrawRules.order(hash, "R", distinct))
                        .as("seed %d", seed)
                        .isEqualTo(order);
                assertThat(DrawRules.frame(distinct)).as("seed %d", seed).isEqualTo(frame);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_published_draw_comes_out_the_same_and_an_altered_one_does_not() {
        SortedMap<String, Integer> stars = new TreeMap<>();
        IDS.forEach(id -> stars.put(id, 0));
        Frame frame = new Frame(
                stars, new TreeSet<>(List.of("甲")), new TreeSet<>(), new TreeMap<>(Map.of(0, BigDecimal.ONE)), 1);
        SortedMap<String, String> promised = new TreeMap<>();
        SECRETS.forEach((party, secret) -> promised.put(party, DrawRules.commitment(party, secret)));
        DrawDocument draw = DrawDocument.of("2026H1", frame, promised, new TreeMap<>(SECRETS));
        assertThat(draw.differences(draw.again())).isEmpty();
        DrawDocument other = DrawDocument.of("2026H2", frame, promised, new TreeMap<>(SECRETS));
        assertThat(draw.differences(other)).contains("order");
    }
}
