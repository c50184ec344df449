package io.wuye.rating.score;

import io.wuye.kernel.time.Period;
import io.wuye.rating.rubric.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the stored figures an indicator item reads. */
public final class FigureRules {
    private FigureRules() {}

    /** A figure and its period. */
    public record Dated(Period period, Figure figure) {}

    /**
     * The figure of the period the item names; else the newest whose period has ended, of several that ended together the
     * one of the shortest period; else the mean of so many months up to the newest of them.
     */
    public static Optional<Figure> choose(Item item, List<Dated> figures, LocalDate asOf) {
        if (!item.periodOrLatest().equals(Item.LATEST)) {
            return figures.stream()
                    .filter(dated -> dated.period().toString().equals(item.periodOrLatest()))
                    .map(Dated::figure)
                    .findFirst();
        }
        List<Dated> ended = figures.stream()
                .filter(dated -> !dated.period().lastDay().isAfter(asOf))
                .sorted(Comparator.comparing((Dated dated) -> dated.period().lastDay())
                        .thenComparing(dated -> dated.period().firstDay()))
                .toList();
        return item.mean() == null
                ? ended.stream().reduce((first, second) -> second).map(Dated::figure)
                : mean(ended, item.mean());
    }

    private static Optional<Figure> mean(List<Dated> ended, int months) {
        List<Dated> monthly =
                ended.stream().filter(dated -> dated.period().length() == 1).toList();
        if (monthly.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = monthly.get(monthly.size() - 1).period().firstDay().minusMonths(months - 1L);
        List<Figure> counted = monthly.stream()
                .filter(dated -> !dated.period().firstDay().isBefore(first))
                .map(Dated::figure)
                .toList();
        return Optional.of(Figure.mean(counted));
    }
}
