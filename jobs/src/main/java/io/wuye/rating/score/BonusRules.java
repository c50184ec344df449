package io.wuye.rating.score;

import io.wuye.rating.rubric.BonusLine;
import io.wuye.rating.rubric.Rubric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Bonus and penalty points: from their first day, for the validity of their line (half-open), capped line by line. */
public final class BonusRules {
    private BonusRules() {}

    /** Whether an entry counts on a day. */
    public static boolean counts(BonusLine line, BonusEntry entry, LocalDate day) {
        boolean over = entry.to() == null ? !day.isBefore(line.end(entry.from())) : day.isAfter(entry.to());
        return !day.isBefore(entry.from()) && !over;
    }

    /** All points that count on a day; entries of lines the rubric does not have do not. */
    public static BigDecimal points(Rubric rubric, List<BonusEntry> entries, LocalDate day) {
        BigDecimal all = BigDecimal.ZERO;
        for (BonusLine line : rubric.bonus()) {
            all = all.add(points(line, entries, day));
        }
        return all;
    }

    /** The points of one line, not beyond its cap in either direction. */
    public static BigDecimal points(BonusLine line, List<BonusEntry> entries, LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.line().equals(line.id()) && counts(line, entry, day))
                .map(BonusEntry::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(line.max())
                .max(line.max().negate());
    }
}
