package io.wuye.survey;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which scopes can be computed from others by adding and subtracting, however strata cut across buildings: those that lie
 * in the span of the others, each scope a row of ones for the cells in it.
 */
final class Spans {
    /** Rows of ones keep their rank modulo a large prime but by a chance of one in a thousand million. */
    private static final long PRIME = 1_000_000_007L;

    /** Beyond it (hundreds of buildings cut into many strata) only wholes and their parts are looked at. */
    private static final long MOST_WORK = 200_000_000L;

    private final Map<Scope, List<Integer>> places = new TreeMap<>();
    private final int cells;

    /**
     * Of one question.
     *
     * @param scopes with the cells in each
     * @param answered whether anybody in a cell answered: that nobody did is taken for known
     */
    Spans(Map<Scope, List<Cell>> scopes, Predicate<Cell> answered) {
        IdentityHashMap<Cell, Integer> numbers = new IdentityHashMap<>();
        scopes.forEach((scope, inside) -> places.put(
                scope,
                inside.stream()
                        .filter(answered)
                        .map(cell -> {
                            numbers.putIfAbsent(cell, numbers.size());
                            return numbers.getOrDefault(cell, 0);
                        })
                        .toList()));
        this.cells = numbers.size();
    }

    /** Those of the hidden scopes that the others tell, in order. */
    List<Scope> told(Set<Scope> hidden) {
        boolean tooMuch = (long) places.size() * places.size() * cells > MOST_WORK;
        if (tooMuch || hidden.isEmpty()) {
            return List.of();
        }
        List<long[]> basis = new ArrayList<>();
        places.forEach((scope, inside) -> {
            if (!hidden.contains(scope)) {
                long[] row = reduced(row(inside), basis);
                if (pivot(row) < cells) {
                    basis.add(scaled(row));
                }
            }
        });
        List<Scope> told = new ArrayList<>();
        places.forEach((scope, inside) -> {
            if (hidden.contains(scope) && pivot(reduced(row(inside), basis)) == cells) {
                told.add(scope);
            }
        });
        return told;
    }

    /** Whether two scopes have a cell in common. */
    boolean touch(Scope one, Scope other) {
        return places.getOrDefault(one, List.of()).stream().anyMatch(places.getOrDefault(other, List.of())::contains);
    }

    private long[] row(List<Integer> inside) {
        long[] row = new long[cells];
        inside.forEach(place -> row[place] = 1);
        return row;
    }

    /** The row less what the basis says of it. */
    private long[] reduced(long[] row, List<long[]> basis) {
        for (long[] known : basis) {
            int pivot = pivot(known);
            long times = row[pivot];
            for (int i = pivot; times != 0 && i < cells; i++) {
                row[i] = Math.floorMod(row[i] - times * known[i], PRIME);
            }
        }
        return row;
    }

    /** The row divided by its first number. */
    private long[] scaled(long[] row) {
        long inverse = power(row[pivot(row)], PRIME - 2);
        for (int i = 0; i < cells; i++) {
            row[i] = row[i] * inverse % PRIME;
        }
        return row;
    }

    private static int pivot(long[] row) {
        int place = 0;
        while (place < row.length && row[place] == 0) {
            place++;
        }
        return place;
    }

    private static long power(long base, long exponent) {
        long power = 1;
        long square = base;
        for (long left = exponent; left > 0; left /= 2) {
            power = left % 2 == 1 ? power * square % PRIME : power;
            square = square * square % PRIME;
        }
        return power;
    }
}
