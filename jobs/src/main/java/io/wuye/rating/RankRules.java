package io.wuye.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ranks within kind and grade: 1, 2, 2, 4. Subjects without a score have no rank. */
public final class RankRules {
    private RankRules() {}

    /** What decides between equal scores, in its order. */
    public enum TieBreak {
        /** More households. */
        HOUSEHOLDS,
        /** A better star in force. */
        HELD_STAR
    }

    /** The ranks, group by group; equal ones in the order of their codes. */
    public static List<Ranked> ranks(List<LedgerRow> rows, List<TieBreak> breaks) {
        Comparator<LedgerRow> merit = merit(breaks);
        List<LedgerRow> sorted = rows.stream()
                .filter(row -> row.score() != null)
                .sorted(Comparator.comparing((LedgerRow row) -> row.subject().kind())
                        .thenComparing(
                                row -> Objects.requireNonNullElse(row.subject().grade(), ""))
                        .thenComparing(merit)
                        .thenComparing(row -> row.subject().code()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        @Nullable LedgerRow before = null;
        int place = 0;
        int rank = 0;
        for (LedgerRow row : sorted) {
            boolean sameGroup = before != null
                    && before.subject().kind() == row.subject().kind()
                    && Objects.equals(before.subject().grade(), row.subject().grade());
            place = sameGroup ? place + 1 : 1;
            boolean tie = sameGroup && before != null && merit.compare(before, row) == 0;
            rank = tie ? rank : place;
            ranked.add(new Ranked(rank, row));
            before = row;
        }
        return ranked;
    }

    private static Comparator<LedgerRow> merit(List<TieBreak> breaks) {
        Comparator<LedgerRow> merit = Comparator.comparing(RankRules::score).reversed();
        for (TieBreak one : breaks) {
            Comparator<LedgerRow> next = switch (one) {
                case HOUSEHOLDS ->
                    Comparator.comparing((LedgerRow row) -> -row.subject().households());
                case HELD_STAR -> Comparator.comparing(RankRules::heldStar).reversed();
            };
            merit = merit.thenComparing(next);
        }
        return merit;
    }

    private static BigDecimal score(LedgerRow row) {
        return Objects.requireNonNull(row.score()).stripTrailingZeros();
    }

    private static int heldStar(LedgerRow row) {
        Integer star = row.standing().star();
        return star == null ? 0 : star;
    }
}
