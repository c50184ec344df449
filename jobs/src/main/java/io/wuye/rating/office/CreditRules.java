package io.wuye.rating.office;

import io.wuye.rating.LedgerRow;
import io.wuye.rating.rubric.BonusLine;
import io.wuye.rating.score.BonusEntry;
import io.wuye.rating.score.BonusRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A company's credit: the mean of its projects weighted by households, the worst project and the share of ★ beside it. */
public final class CreditRules {
    private CreditRules() {}

    /**
     * One line per company, in the order of names; projects without a score or a company do not count.
     *
     * @param points of each company's credit lines that are valid
     */
    public static List<CompanyCredit> credits(List<LedgerRow> rows, Map<String, BigDecimal> points) {
        Map<String, List<LedgerRow>> byCompany = new TreeMap<>();
        for (LedgerRow row : rows) {
            String company = row.subject().company();
            if (company != null && row.score() != null) {
                byCompany.computeIfAbsent(company, none -> new ArrayList<>()).add(row);
            }
        }
        return byCompany.entrySet().stream()
                .map(company -> credit(
                        company.getKey(), company.getValue(), points.getOrDefault(company.getKey(), BigDecimal.ZERO)))
                .toList();
    }

    private static CompanyCredit credit(String company, List<LedgerRow> rows, BigDecimal points) {
        BigDecimal sum = BigDecimal.ZERO;
        long weights = 0;
        long households = 0;
        int lowest = 0;
        for (LedgerRow row : rows) {
            // A project whose households nobody counted weighs as one.
            long weight = Math.max(1, row.subject().households());
            sum = sum.add(score(row).multiply(BigDecimal.valueOf(weight)));
            weights += weight;
            households += row.subject().households();
            lowest += Integer.valueOf(1).equals(row.star()) ? 1 : 0;
        }
        LedgerRow worst = rows.stream()
                .min(Comparator.comparing(CreditRules::score)
                        .thenComparing(row -> row.subject().code()))
                .orElseThrow();
        BigDecimal mean = sum.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
        return new CompanyCredit(
                company,
                rows.size(),
                households,
                mean,
                score(worst),
                worst.subject().code(),
                BigDecimal.valueOf(lowest).divide(BigDecimal.valueOf(rows.size()), 4, RoundingMode.HALF_UP),
                points,
                mean.add(points));
    }

    /** The lines of a company by the entries it has, whether they still count or not; lines nobody defined are left out. */
    static List<CreditLine> lines(String company, List<BonusLine> lines, List<BonusEntry> entries, LocalDate day) {
        List<CreditLine> found = new ArrayList<>();
        for (BonusEntry entry : entries) {
            lines.stream().filter(line -> line.id().equals(entry.line())).forEach(line -> {
                LocalDate last = entry.to() == null ? line.end(entry.from()).minusDays(1) : entry.to();
                boolean counts = BonusRules.counts(line, entry, day);
                found.add(new CreditLine(company, line.id(), line.name(), entry.points(), entry.from(), last, counts));
            });
        }
        return found;
    }

    /** The points of all lines that count on a day, each line within its cap. */
    static BigDecimal points(List<BonusLine> lines, List<BonusEntry> entries, LocalDate day) {
        return lines.stream()
                .map(line -> BonusRules.points(line, entries, day))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal score(LedgerRow row) {
        return Objects.requireNonNull(row.score());
    }
}
