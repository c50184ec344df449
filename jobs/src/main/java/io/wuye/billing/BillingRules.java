package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Meter;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a unit should be charged of a fee item (F1–F5, F7, F8, F10, F11).
 *
 * <p>{@link SpanRules} finds the served days, the rules of the method ({@link DayRules}, {@link UsageRules},
 * {@link TwoPartRules}) come to exact sums, {@link SplitRules} rounds them and shares them out over the parties.
 */
public final class BillingRules {
    private final UnitFacts facts;
    private final List<Tariff> versions;
    private final MonthDay meterYearFrom;
    private final List<Meter> meters;

    private BillingRules(UnitFacts facts, List<Tariff> versions, MonthDay meterYearFrom) {
        this.facts = facts;
        this.versions = versions;
        this.meterYearFrom = meterYearFrom;
        this.meters = versions.isEmpty()
                ? List.of()
                : facts.meters().stream()
                        .filter(meter ->
                                meter.tariffCode().equals(versions.get(0).code()))
                        .toList();
    }

    /**
     * The assessments that fall into a billing month; more than one only when an item changes its cycle or timing, or is
     * shared out for months and for quarters.
     *
     * @param versions all versions of one fee item
     * @param meterYearFrom the day on which the tiers of a ladder begin anew
     */
    public static List<Assessment> assess(
            UnitFacts facts, List<Tariff> versions, YearMonth billingMonth, MonthDay meterYearFrom) {
        return new BillingRules(facts, versions, meterYearFrom).assess(billingMonth);
    }

    private List<Assessment> assess(YearMonth billingMonth) {
        Map<DateRange, List<Tariff>> billed = new LinkedHashMap<>();
        for (Tariff version : versions) {
            if (concerns(version)) {
                CycleRules.servicePeriod(version, billingMonth)
                        .ifPresent(period -> billed.computeIfAbsent(period, key -> new ArrayList<>())
                                .add(version));
            }
        }
        Map<DateRange, List<Share>> shares = new LinkedHashMap<>();
        SharerRules.billedIn(billingMonth, versions, facts.shares())
                .forEach(share -> shares.computeIfAbsent(share.pool().period().days(), key -> new ArrayList<>())
                        .add(share));
        shares.keySet()
                .forEach(period -> billed.computeIfAbsent(period, key -> new ArrayList<>())
                        .addAll(versions.stream().filter(Tariff::shared).toList()));
        List<Assessment> assessments = new ArrayList<>();
        billed.forEach((period, here) -> assessments.add(assess(period, here, shares.getOrDefault(period, List.of()))));
        return assessments;
    }

    /** Usage is asked of units with a meter for it; the base of two parts is not. Shares have the periods of their pools. */
    private boolean concerns(Tariff version) {
        return !version.shared()
                && version.scope().covers(facts.unit())
                && (!version.metered() || version.twoPart() != null || !meters.isEmpty());
    }

    private Assessment assess(DateRange period, List<Tariff> billedHere, List<Share> shares) {
        SpanRules days = new SpanRules(facts, versions, billedHere::contains);
        SpanRules.Spans spans = days.of(period);
        Parking unknown = SharerRules.parking(shares, spans.parking());
        if (unknown != null || spans.served().isEmpty()) {
            return Assessment.nothing(period, unknown);
        }
        List<Span> byDays = spans.where(tariff -> !tariff.metered() && !tariff.shared());
        List<Span> shared = spans.where(Tariff::shared);
        List<Span> byUsage = spans.where(tariff -> tariff.metered() && tariff.twoPart() == null);
        List<Span> inTwoParts = spans.where(tariff -> tariff.twoPart() != null);
        List<Amount> amounts = new ArrayList<>(DayRules.amounts(period, byDays));
        UsageRules usage = new UsageRules(days, meters, meterYearFrom);
        Parking parking = byUsage.isEmpty() ? usage.doubt(inTwoParts) : usage.parking(period, spans.served());
        if (parking != null) {
            return Assessment.nothing(period, parking);
        }
        if (!byUsage.isEmpty()) {
            amounts.add(usage.amount(period, byUsage));
        }
        if (!inTwoParts.isEmpty()) {
            amounts.add(TwoPartRules.amount(period, inTwoParts, usage.amount(period, inTwoParts)));
        }
        if (!shared.isEmpty()) {
            amounts.add(new ShareAmount(shared, shares));
        }
        Tariff last = spans.served().get(spans.served().size() - 1).tariff();
        return new Assessment(period, last, amounts, SplitRules.segments(spans.served(), amounts), null);
    }
}
