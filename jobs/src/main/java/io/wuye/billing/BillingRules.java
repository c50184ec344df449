package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a unit should be charged of a fee item (F1–F5, F10).
 *
 * <p>A month's amount is round(Σ price × quantity × factor × days / divisor), once. A longer cycle is the sum of its
 * rounded months, or with {@link AnnualBasis#PER_CYCLE} one rounding over all. An amount is split over the parties in
 * date order: each gets round(total × days so far / all days) less what went before, so the parts sum to the total.
 */
public final class BillingRules {
    private BillingRules() {}

    /**
     * The assessments that fall into a billing month; more than one only when an item changes its cycle or timing.
     *
     * @param versions all versions of one fee item
     */
    public static List<Assessment> assess(UnitFacts facts, List<Tariff> versions, YearMonth billingMonth) {
        Map<DateRange, List<Tariff>> billed = new LinkedHashMap<>();
        for (Tariff version : versions) {
            if (version.scope().covers(facts.unit())) {
                CycleRules.servicePeriod(version, billingMonth)
                        .ifPresent(period -> billed.computeIfAbsent(period, key -> new ArrayList<>())
                                .add(version));
            }
        }
        List<Assessment> assessments = new ArrayList<>();
        billed.forEach((period, here) -> {
            SpanRules.Spans spans = new SpanRules(facts, versions, here::contains).of(period);
            assessments.add(
                    spans.parking() != null || spans.served().isEmpty()
                            ? Assessment.nothing(period, spans.parking())
                            : price(period, spans.served()));
        });
        return assessments;
    }

    /** Prices the served spans of a service period; at least one. */
    static Assessment price(DateRange period, List<Span> spans) {
        Tariff tariff = spans.get(spans.size() - 1).tariff();
        Map<YearMonth, List<Span>> byMonth = new TreeMap<>();
        spans.forEach(span ->
                byMonth.computeIfAbsent(span.month(), key -> new ArrayList<>()).add(span));
        List<MonthAmount> months = new ArrayList<>();
        byMonth.forEach((month, served) -> months.add(month(month, served)));
        List<Run> runs = Run.of(spans);
        if (tariff.basis() == AnnualBasis.PER_CYCLE) {
            Quotient whole = months.stream().map(MonthAmount::exact).reduce(Quotient.ZERO, Quotient::plus);
            split(tariff, tariff.rounding().toFen(whole), spans, runs);
        } else {
            for (MonthAmount month : months) {
                split(tariff, month.roundedFen(), month.spans(), runs);
            }
        }
        return new Assessment(
                period, tariff, months, runs.stream().map(Run::segment).toList(), null);
    }

    private static MonthAmount month(YearMonth month, List<Span> spans) {
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
        return new MonthAmount(month, spans, divisor, exact, tariff.rounding().toFen(exact));
    }

    private static void split(Tariff tariff, long totalFen, Collection<Span> spans, List<Run> runs) {
        long allDays = spans.stream().mapToLong(span -> span.days().days()).sum();
        long daysSoFar = 0;
        long givenFen = 0;
        for (Run run : runs) {
            long days = run.spans.stream()
                    .filter(spans::contains)
                    .mapToLong(span -> span.days().days())
                    .sum();
            daysSoFar += days;
            long upToHere = tariff.rounding().share(totalFen, daysSoFar, allDays);
            run.amountFen += upToHere - givenFen;
            givenFen = upToHere;
        }
    }

    /** Consecutive spans of one party. */
    private static final class Run {
        private final List<Span> spans = new ArrayList<>();
        private long amountFen;

        static List<Run> of(List<Span> spans) {
            List<Run> runs = new ArrayList<>();
            for (Span span : spans) {
                Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (last == null || !last.continues(span)) {
                    last = new Run();
                    runs.add(last);
                }
                last.spans.add(span);
            }
            return runs;
        }

        private boolean continues(Span next) {
            Span last = spans.get(spans.size() - 1);
            return last.party().equals(next.party())
                    && last.days().last().plusDays(1).equals(next.days().first());
        }

        Segment segment() {
            Span first = spans.get(0);
            DateRange days = new DateRange(
                    first.days().first(), spans.get(spans.size() - 1).days().last());
            return new Segment(
                    days,
                    first.party(),
                    uniform(Span::quantity),
                    uniform(span -> span.tariff().unitPrice()),
                    uniform(Span::factor),
                    amountFen);
        }

        /** The value of all spans; null when they differ. */
        private @Nullable BigDecimal uniform(Function<Span, BigDecimal> value) {
            BigDecimal first = value.apply(spans.get(0));
            boolean same = spans.stream().allMatch(span -> value.apply(span).compareTo(first) == 0);
            return same ? first : null;
        }
    }
}
