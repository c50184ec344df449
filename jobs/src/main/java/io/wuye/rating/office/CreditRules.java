package io.wuye.rating.office;

import io.wuye.rating.LedgerRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A company's credit: the mean of its projects weighted by households, the worst project and the share of ★ beside it. */
public final class CreditRules {
    private CreditRules() {}

    /** One line per company, in the order of names; projects without a score or a company do not count. */
    public static List<CompanyCredit> credits(List<LedgerRow> rows) {
        Map<String, List<LedgerRow>> byCompany = new TreeMap<>();
        for (LedgerRow row : rows) {
            String company = row.subject().company();
            if (company != null && row.score() != null) {
                byCompany.computeIfAbsent(company, none -> new ArrayList<>()).add(row);
            }
        }
        return byCompany.entrySet().stream()
                .map(company -> credit(company.getKey(), company.getValue()))
                .toList();
    }

    private static CompanyCredit credit(String company, List<LedgerRow> rows) {
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
        return new CompanyCredit(
                company,
                rows.size(),
                households,
                sum.divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP),
                score(worst),
                worst.subject().code(),
                BigDecimal.valueOf(lowest).divide(BigDecimal.valueOf(rows.size()), 4, RoundingMode.HALF_UP));
    }

    private static BigDecimal score(LedgerRow row) {
        return Objects.requireNonNull(row.score());
    }
}
