package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Methods area and fixed (F1–F4, F10, F11): a month is Σ price × quantity × factor × days / divisor.
 *
 * <p>Each month of the service period is a sum of its own; a season is one, its price is for the whole of it.
 */
final class DayRules {
    private DayRules() {}

    /** The months or the season of these served days, in order. */
    static List<Amount> amounts(DateRange period, List<Span> spans) {
        Map<DateRange, List<Span>> wholes = new LinkedHashMap<>();
        spans.forEach(span -> wholes.computeIfAbsent(whole(span, period), key -> new ArrayList<>())
                .add(span));
        List<Amount> amounts = new ArrayList<>();
        wholes.forEach((whole, served) -> amounts.add(amount(whole, served)));
        return amounts;
    }

    /** What the served days of a month or season come to. */
    static DayAmount amount(DateRange whole, List<Span> spans) {
        long divisor = divisor(whole, spans);
        return new DayAmount(whole, spans, divisor, sum(spans, divisor, Span::wholeYuan));
    }

    /** Σ yuan × days / divisor: nothing when the divisor is 0. */
    static Quotient sum(List<Span> spans, long divisor, Function<Span, BigDecimal> yuan) {
        BigDecimal yuanDays = spans.stream()
                .map(span ->
                        yuan.apply(span).multiply(BigDecimal.valueOf(span.days().days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return divisor == 0 ? Quotient.ZERO : new Quotient(yuanDays, divisor);
    }

    private static DateRange whole(Span span, DateRange period) {
        if (span.tariff().cycle() == Cycle.SEASON) {
            return period;
        }
        YearMonth month = YearMonth.from(span.days().first());
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static long divisor(DateRange whole, List<Span> spans) {
        Tariff tariff = spans.get(spans.size() - 1).tariff();
        int served = spans.stream().mapToInt(span -> span.days().days()).sum();
        LocalDate first = spans.get(0).days().first();
        if (tariff.cycle() == Cycle.ONCE) {
            return served;
        }
        // A season has no thirty days to be counted by: its own are exact.
        boolean exact = tariff.cycle() == Cycle.SEASON && tariff.proration() == Proration.FIXED30;
        Proration proration = exact ? Proration.ACTUAL : tariff.proration();
        return proration.divisor(served, whole.days(), first.equals(whole.first()));
    }
}
