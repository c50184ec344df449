package io.wuye.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The answers of a wave, counted.
 *
 * @param cells in the order of project, building and classes
 * @param joint per question: answers by option of the overall question and option of this one
 */
@SuppressWarnings("ArrayRecordComponent") // Counted in place, a million answers at a time.
public record Cube(Questionnaire questionnaire, List<Cell> cells, long[][][] joint) {
    /** How many sheets were counted. */
    public long sheets() {
        return cells.stream().mapToLong(Cell::sheets).sum();
    }

    /** The cells of each scope: of all, each project, each building, each stratum. */
    public Map<Scope, List<Cell>> scopes() {
        Map<Scope, List<Cell>> scopes = new TreeMap<>();
        scopes.put(Scope.ALL, cells);
        Strata strata = questionnaire.design().strata();
        for (Cell cell : cells) {
            if (!cell.project().isEmpty()) {
                add(scopes, Scope.project(cell.project()), cell);
            }
            if (!cell.building().isEmpty()) {
                add(scopes, Scope.building(cell.project(), cell.building()), cell);
            }
            if (strata != null) {
                add(scopes, Scope.stratum(variable(strata.by()).apply(cell)), cell);
            }
        }
        return scopes;
    }

    /** What a cell says of a variable of the design. */
    public Function<Cell, String> variable(String name) {
        return switch (name) {
            case "building" -> Cell::building;
            case "project", "project_code" -> Cell::project;
            default -> {
                int place = questionnaire.classes().indexOf(name);
                if (place < 0) {
                    throw new IllegalArgumentException("no class " + name);
                }
                yield cell -> cell.classes().get(place);
            }
        };
    }

    /** Cells by a variable, in the order of its values. */
    public Map<String, List<Cell>> by(String variable) {
        Map<String, List<Cell>> groups = new TreeMap<>();
        Function<Cell, String> value = variable(variable);
        cells.forEach(cell -> groups.computeIfAbsent(value.apply(cell), key -> new ArrayList<>())
                .add(cell));
        return groups;
    }

    /** The answers to a question in some cells, together. */
    public static long[] counts(List<Cell> cells, int question) {
        long[] sum = new long[cells.isEmpty() ? 0 : cells.get(0).counts()[question].length];
        for (Cell cell : cells) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += cell.counts()[question][i];
            }
        }
        return sum;
    }

    private static void add(Map<Scope, List<Cell>> scopes, Scope scope, Cell cell) {
        scopes.computeIfAbsent(scope, key -> new ArrayList<>()).add(cell);
    }
}
