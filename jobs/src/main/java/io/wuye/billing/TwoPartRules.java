package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Seasons in two parts (F11): base share × price × area, and the usage; at most cap × price × area. */
final class TwoPartRules {
    private TwoPartRules() {}

    /**
     * Both parts of a season. Before it is read the base stands alone.
     *
     * @param spans served days, each with a tariff in two parts
     */
    static TwoPartAmount amount(DateRange season, List<Span> spans, UsageAmount heat) {
        DayAmount byArea = DayRules.amount(season, spans);
        Quotient base = DayRules.sum(
                spans,
                byArea.divisor(),
                span -> span.wholeYuan().multiply(terms(span).baseShare()));
        boolean limited = spans.stream().allMatch(span -> terms(span).cap() != null);
        Quotient cap = limited ? DayRules.sum(spans, byArea.divisor(), TwoPartRules::capYuan) : null;
        return new TwoPartAmount(byArea, terms(spans.get(spans.size() - 1)), base, cap, heat);
    }

    private static BigDecimal capYuan(Span span) {
        return span.wholeYuan().multiply(Objects.requireNonNull(terms(span).cap()));
    }

    private static TwoPart terms(Span span) {
        return Objects.requireNonNull(span.tariff().twoPart());
    }
}
