package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Methods area and fixed (F1–F4, F10): a month is Σ price × quantity × factor × days / divisor.
 *
 * <p>Each month of the service period is a sum of its own.
 */
final class DayRules {
    private DayRules() {}

    /** The months of these spans, in order. */
    static List<Amount> amounts(List<Span> spans) {
        Map<YearMonth, List<Span>> byMonth = new TreeMap<>();
        spans.forEach(span ->
                byMonth.computeIfAbsent(span.month(), key -> new ArrayList<>()).add(span));
        List<Amount> months = new ArrayList<>();
        byMonth.forEach((month, served) -> months.add(month(month, served)));
        return months;
    }

    private static DayAmount month(YearMonth month, List<Span> spans) {
        Tariff tariff = spans.get(spans.size() - 1).tariff();
        int served = spans.stream().mapToInt(span -> span.days().days()).sum();
        boolean firstDay = spans.get(0).days().first().getDayOfMonth() == 1;
        long divisor = tariff.cycle() == Cycle.ONCE
                ? served
                : tariff.proration().divisor(served, month.lengthOfMonth(), firstDay);
        BigDecimal yuanDays = spans.stream()
                .map(span -> span.monthlyYuan()
                        .multiply(BigDecimal.valueOf(span.days().days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Quotient exact = divisor == 0 ? Quotient.ZERO : new Quotient(yuanDays, divisor);
        return new DayAmount(new DateRange(month.atDay(1), month.atEndOfMonth()), spans, divisor, exact);
    }
}
