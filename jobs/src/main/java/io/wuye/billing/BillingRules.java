package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a unit should be charged of a fee item (F1–F5, F10).
 *
 * <p>{@link SpanRules} finds the served days, the rules of the method ({@link DayRules}) come to exact sums,
 * {@link SplitRules} rounds them and shares them out over the parties.
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

    private static Assessment price(DateRange period, List<Span> spans) {
        Tariff tariff = spans.get(spans.size() - 1).tariff();
        List<Amount> amounts = DayRules.amounts(spans);
        return new Assessment(period, tariff, amounts, SplitRules.segments(spans, amounts), null);
    }
}
