package io.wuye.billing;

import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Rounds the sums of a service period and shares them out over the parties (F2, F5).
 *
 * <p>Every sum is rounded once by itself, or with {@link AnnualBasis#PER_CYCLE} once over all. A rounded sum is split over
 * the parties in date order: each gets round(total × days so far / all days) less what went before, so the parts sum to
 * the total.
 */
final class SplitRules {
    private SplitRules() {}

    /**
     * What each party owes, in date order.
     *
     * @param spans the served days of the service period, at least one
     */
    static List<Segment> segments(List<Span> spans, List<Amount> amounts) {
        List<Run> runs = Run.of(spans);
        Tariff tariff = spans.get(spans.size() - 1).tariff();
        if (tariff.basis() == AnnualBasis.PER_CYCLE) {
            split(tariff.rounding(), tariff.rounding().toFen(Amount.sum(amounts)), spans, runs);
        } else {
            amounts.forEach(amount -> split(amount.tariff().rounding(), amount.roundedFen(), amount.spans(), runs));
        }
        return runs.stream().map(run -> run.segment(amounts)).toList();
    }

    private static void split(Rounding rounding, long totalFen, List<Span> spans, List<Run> runs) {
        long allDays = days(spans);
        long daysSoFar = 0;
        long givenFen = 0;
        for (Run run : runs) {
            daysSoFar += days(run.within(spans));
            long upToHere = rounding.share(totalFen, daysSoFar, allDays);
            run.amountFen += upToHere - givenFen;
            givenFen = upToHere;
        }
    }

    private static long days(List<Span> spans) {
        return spans.stream().mapToLong(span -> span.days().days()).sum();
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

        List<Span> within(List<Span> some) {
            return spans.stream().filter(some::contains).toList();
        }

        Segment segment(List<Amount> amounts) {
            DateRange days = new DateRange(
                    spans.get(0).days().first(),
                    spans.get(spans.size() - 1).days().last());
            Rate rate = Rate.of(amounts.stream()
                    .filter(amount -> !within(amount.spans()).isEmpty())
                    .map(amount -> amount.rate(within(amount.spans())))
                    .toList());
            return new Segment(days, spans.get(0).party(), rate.quantity(), rate.unitPrice(), rate.factor(), amountFen);
        }
    }
}
