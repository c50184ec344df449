package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells are hidden, and that nobody can find out by subtraction what they hold. */
class SuppressionRulesTest {
    private static final int SMALLEST = 5;

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "20 12 9, '', enough everywhere",
        "20 12 4, B C, a small one and the next smallest with it",
        "20 12 3 2, C D, two small ones that are five together",
        "20 12 2 2, B C D, two small ones that are four together take a third",
        "20 3, A B, of two parts the one tells the other",
        "9, '', one building is the whole",
        "4, A, a whole that is too small",
        "20 12 0, B C, a building in which nobody could say",
    })
    void hidden(String sizes, String hidden, String why) {
        assertThat(hiddenBuildings(cells(sizes))).isEqualTo(hidden);
    }

    @Test
    void a_building_of_one_mind_at_an_end_of_the_scale_is_hidden() {
        Map<Scope, long[]> counts = new HashMap<>();
        put(counts, "A", new long[] {5, 5, 5, 3, 2});
        put(counts, "B", new long[] {0, 0, 0, 0, 8});
        put(counts, "C", new long[] {6, 5, 1, 0, 0});
        assertThat(hiddenBuildings(counts)).isEqualTo("B C");
    }

    /**
     * Whoever has the published numbers of a project and its buildings tries all numbers of answers the hidden buildings
     * could have: more than one must fit for each of them.
     */
    @Test
    void no_hidden_size_can_be_derived_in_200_seeded_tables() {
        for (int seed = 0; seed < 200; seed++) {
            Map<Scope, long[]> counts = random(new Random(seed));
            Set<Scope> hidden =
                    new SuppressionRules(SMALLEST, counts, wholes(counts), new Spans(Map.of(), cell -> true)).hidden();
            if (!hidden.contains(Scope.ALL)) {
                List<Scope> unknown = counts.keySet().stream()
                        .filter(scope -> scope.kind() == Scope.Kind.BUILDING && hidden.contains(scope))
                        .toList();
                assertThat(hidden.contains(Scope.project("TA")) || possible(counts, unknown))
                        .as("seed " + seed)
                        .isTrue();
            }
        }
    }

    private static boolean possible(Map<Scope, long[]> counts, List<Scope> unknown) {
        if (unknown.isEmpty()) {
            return true;
        }
        long sum = unknown.stream()
                .mapToLong(scope -> size(Objects.requireNonNull(counts.get(scope))))
                .sum();
        List<Set<Long>> fits = new ArrayList<>();
        unknown.forEach(scope -> fits.add(new HashSet<>()));
        combine(new long[unknown.size()], 0, sum, fits);
        return fits.stream().allMatch(values -> values.size() > 1);
    }

    private static void combine(long[] chosen, int place, long left, List<Set<Long>> fits) {
        if (place == chosen.length - 1) {
            chosen[place] = left;
            for (int i = 0; i < chosen.length; i++) {
                fits.get(i).add(chosen[i]);
            }
            return;
        }
        for (long size = 0; size <= left; size++) {
            chosen[place] = size;
            combine(chosen, place + 1, left - size, fits);
        }
    }

    private static Map<Scope, long[]> random(Random random) {
        Map<Scope, long[]> counts = new HashMap<>();
        int buildings = 2 + random.nextInt(3);
        for (int i = 0; i < buildings; i++) {
            long[] options = new long[5];
            int answers = random.nextInt(12);
            for (int k = 0; k < answers; k++) {
                options[random.nextInt(5)]++;
            }
            put(counts, String.valueOf((char) ('A' + i)), options);
        }
        return counts;
    }

    private static Map<Scope, long[]> cells(String sizes) {
        Map<Scope, long[]> counts = new HashMap<>();
        String[] each = sizes.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            long size = Long.parseLong(each[i]);
            put(counts, String.valueOf((char) ('A' + i)), new long[] {size / 2, 0, 0, 0, size - size / 2});
        }
        return counts;
    }

    private static void put(Map<Scope, long[]> counts, String building, long[] options) {
        counts.put(Scope.building("TA", building), options);
        for (Scope whole : List.of(Scope.ALL, Scope.project("TA"))) {
            long[] sum = counts.computeIfAbsent(whole, scope -> new long[5]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += options[i];
            }
        }
    }

    /** All buildings lie in the one project, and in all. */
    private static List<Whole> wholes(Map<Scope, long[]> counts) {
        List<Scope> buildings = counts.keySet().stream()
                .filter(scope -> scope.kind() == Scope.Kind.BUILDING)
                .sorted()
                .toList();
        return List.of(new Whole(Scope.ALL, buildings), new Whole(Scope.project("TA"), buildings));
    }

    private static String hiddenBuildings(Map<Scope, long[]> counts) {
        return String.join(
                " ",
                new SuppressionRules(SMALLEST, counts, wholes(counts), new Spans(Map.of(), cell -> true))
                        .hidden().stream()
                                .filter(scope -> scope.kind() == Scope.Kind.BUILDING)
                                .map(Scope::name)
                                .sorted()
                                .toList());
    }

    private static long size(long[] options) {
        long size = 0;
        for (long option : options) {
            size += option;
        }
        return size;
    }
}
