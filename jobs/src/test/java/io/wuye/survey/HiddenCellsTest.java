package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows who lives where, and all that is published of projects, buildings and strata, tries every number of
 * answers that the smallest parts could have: for each hidden cell more than one must fit.
 */
class HiddenCellsTest {
    private static final int TABLES = 200;
    private static final int ENOUGH = 200_000;
    private static final List<String> STRATA = List.of("高层", "多层", "商住");

    @Test
    void no_hidden_cell_can_be_derived_where_strata_cut_across_buildings_in_200_seeded_tables() {
        for (int seed = 0; seed < TABLES; seed++) {
            check("crossing, seed " + seed, cells(new Random(seed), false));
        }
    }

    @Test
    void no_hidden_cell_can_be_derived_where_strata_are_groups_of_buildings_in_200_seeded_tables() {
        for (int seed = 0; seed < TABLES; seed++) {
            check("grouping, seed " + seed, cells(new Random(seed), true));
        }
    }

    @Test
    void a_hidden_building_hides_another_of_its_stratum_though_the_project_has_enough() {
        List<Cell> cells =
                List.of(cell("甲", "高层", 20, 9), cell("乙", "高层", 9, 3), cell("丙", "多层", 1, 1), cell("丁", "多层", 6, 5));
        assertThat(hidden(cells))
                .contains(Scope.building("P1", "丙"), Scope.building("P1", "丁"))
                .doesNotContain(Scope.building("P1", "甲"), Scope.building("P1", "乙"), Scope.stratum("多层"));
    }

    private static void check(String name, List<Cell> cells) {
        Map<Scope, List<Cell>> scopes = cube(cells).scopes();
        Set<Scope> hidden = hidden(cells);
        for (Scope scope : hidden) {
            List<Cell> inside = scopes.getOrDefault(scope, List.of());
            long answers = sum(inside);
            // Of nobody there is nothing to tell, and of everybody all is told.
            if (answers > 0 && answers < sum(cells)) {
                assertThat(new Search(cells, scopes, hidden, inside).findsAnother())
                        .as(name + ": " + scope + " has " + answers + ", hidden are " + hidden)
                        .isTrue();
            }
        }
    }

    private static Set<Scope> hidden(List<Cell> cells) {
        Cube cube = cube(cells);
        Set<Scope> hidden = new TallyRules(cube, Map.of()).hidden(cube.scopes()).get("Q1");
        return hidden == null ? Set.of() : hidden;
    }

    /** One to three projects of one to three buildings, each with few answers or some. */
    private static List<Cell> cells(Random random, boolean grouped) {
        List<Cell> cells = new ArrayList<>();
        int projects = 1 + random.nextInt(2);
        for (int project = 0; project < projects; project++) {
            int buildings = 1 + random.nextInt(3);
            for (int building = 0; building < buildings; building++) {
                int stratum = random.nextInt(STRATA.size());
                int parts = grouped ? 1 : 1 + random.nextInt(2);
                for (int part = 0; part < parts; part++) {
                    long[] answers = new long[7];
                    int sheets = random.nextInt(random.nextBoolean() ? 5 : 14);
                    for (int i = 0; i < sheets; i++) {
                        answers[random.nextInt(5)]++;
                    }
                    String name = STRATA.get((stratum + part) % STRATA.size());
                    cells.add(new Cell("P" + project, "B" + building, List.of(name), sheets, new long[][] {answers}));
                }
            }
        }
        return cells;
    }

    private static Cell cell(String building, String stratum, long good, long bad) {
        return new Cell("P1", building, List.of(stratum), good + bad, new long[][] {{good, 0, bad, 0, 0, 0, 0}});
    }

    private static Cube cube(List<Cell> cells) {
        Design simple = Design.simple();
        Design stratified = new Design(
                simple.duplicates(),
                null,
                null,
                new Strata("类型", Sizes.of(Map.of("高层", 100, "多层", 100, "商住", 100))),
                null,
                Map.of(),
                simple.epsilon(),
                simple.trim(),
                simple.single(),
                simple.eligibility(),
                null,
                null);
        return Forms.cube(Forms.questionnaire(stratified), cells.toArray(Cell[]::new));
    }

    /** Looks for other answers than the true ones that fit all that is published, and give one scope another size. */
    private static final class Search {
        private final List<Cell> cells;
        private final List<long[]> sums = new ArrayList<>();
        private final long[] chosen;
        private final int inside;
        private int steps;

        Search(List<Cell> all, Map<Scope, List<Cell>> scopes, Set<Scope> hidden, List<Cell> asked) {
            // Those asked about come first, so that the first choice is to change them.
            this.cells = new ArrayList<>(asked);
            this.inside = asked.size();
            all.stream().filter(cell -> place(cell) < 0).forEach(cells::add);
            this.chosen = new long[cells.size()];
            scopes.forEach((scope, members) -> {
                if (!hidden.contains(scope)) {
                    long[] sum = new long[cells.size() + 1];
                    members.forEach(cell -> sum[place(cell)] = 1);
                    sum[cells.size()] = sum(members);
                    sums.add(sum);
                }
            });
        }

        /** Every cell has an array of its own, so it equals only itself. */
        private int place(Cell cell) {
            return cells.indexOf(cell);
        }

        boolean findsAnother() {
            return choose(0);
        }

        private boolean choose(int place) {
            steps++;
            if (place == inside && Arrays.stream(chosen, 0, inside).sum() == sum(cells.subList(0, inside))) {
                return false;
            }
            if (place == cells.size()) {
                return true;
            }
            long own = size(cells.get(place));
            for (long off = place == 0 ? 1 : 0; off <= own + 20 && steps < ENOUGH; off++) {
                if (fits(place, own - off) || fits(place, own + off)) {
                    return true;
                }
            }
            return place == 0 && fits(0, own);
        }

        private boolean fits(int place, long value) {
            chosen[place] = value;
            return value >= 0 && isPossible(place) && choose(place + 1);
        }

        private boolean isPossible(int place) {
            return sums.stream().allMatch(sum -> {
                long left = rest(sum, place);
                boolean open = Arrays.stream(sum, place + 1, cells.size()).sum() > 0;
                return left == 0 || (left > 0 && open);
            });
        }

        private long rest(long[] sum, int place) {
            long left = sum[cells.size()];
            for (int i = 0; i <= place; i++) {
                left -= sum[i] * chosen[i];
            }
            return left;
        }
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(HiddenCellsTest::size).sum();
    }

    private static long size(Cell cell) {
        return Arrays.stream(cell.counts()[0], 0, 5).sum();
    }
}
