package io.wuye.billing;

import io.wuye.estate.AreaVersion;
import io.wuye.estate.Liability;
import io.wuye.estate.LiabilityRules;
import io.wuye.estate.Party;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a service period into spans on which nothing changes, leaving out the days that are not served.
 *
 * <p>A day is served when a version of the item is in force and somebody is liable. Cuts are the first of every month of a
 * monthly price and every day on which a price, area, factor, party or the hand-over takes effect or ends.
 */
final class SpanRules {
    private final UnitFacts facts;
    private final List<Tariff> versions;
    private final Predicate<Tariff> billedHere;

    /**
     * @param versions all versions of one fee item
     * @param billedHere which of them bill this service period; days of others are not served here
     */
    SpanRules(UnitFacts facts, List<Tariff> versions, Predicate<Tariff> billedHere) {
        this.facts = facts;
        this.versions = versions;
        this.billedHere = billedHere;
    }

    /** The served spans in date order, or why the unit cannot be billed. */
    Spans of(DateRange period) {
        List<LocalDate> cuts = cuts(period);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            DateRange days = new DateRange(cuts.get(i), cuts.get(i + 1).minusDays(1));
            Tariff tariff = TariffRules.inForce(versions, facts.unit(), days.first());
            if (tariff == null || !billedHere.test(tariff)) {
                continue;
            }
            Liability liability = LiabilityRules.on(days.first(), facts.unit(), facts.parties());
            if (liability.state() == Liability.State.MISSING) {
                return Spans.parked(new Parking(Parking.Code.NO_LIABLE_PARTY, days, null));
            }
            if (liability.state() == Liability.State.NOT_SERVED) {
                continue;
            }
            spans.add(new Span(
                    days,
                    tariff,
                    quantity(tariff, days.first()),
                    factor(tariff.code(), days.first()),
                    liability.party()));
        }
        return new Spans(spans, null);
    }

    /** Whether usage read on a day is charged to somebody, in whatever service period. */
    boolean metered(LocalDate day) {
        Tariff tariff = TariffRules.inForce(versions, facts.unit(), day);
        return tariff != null
                && tariff.metered()
                && LiabilityRules.on(day, facts.unit(), facts.parties()).state() != Liability.State.NOT_SERVED;
    }

    /** Spans, or the reason why there are none. */
    record Spans(List<Span> served, @Nullable Parking parking) {
        /** Those whose tariff is of some sort. */
        List<Span> where(Predicate<Tariff> sort) {
            return served.stream().filter(span -> sort.test(span.tariff())).toList();
        }

        static Spans parked(Parking parking) {
            return new Spans(List.of(), parking);
        }
    }

    private List<LocalDate> cuts(DateRange period) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(period.first());
        if (versions.stream().anyMatch(version -> billedHere.test(version) && version.byMonth())) {
            for (LocalDate month = period.first(); !month.isAfter(period.last()); month = nextMonth(month)) {
                cuts.add(month);
            }
        }
        versions.forEach(version -> cut(cuts, version.days()));
        facts.areas().forEach(area -> cuts.add(area.from()));
        facts.parties().stream().map(Party::days).forEach(days -> cut(cuts, days));
        facts.factors().stream().map(Factor::days).forEach(days -> cut(cuts, days));
        if (facts.unit().handover() != null) {
            cuts.add(facts.unit().handover());
        }
        List<LocalDate> inside = new ArrayList<>(cuts.subSet(period.first(), true, period.last(), true));
        inside.add(period.last().plusDays(1));
        return inside;
    }

    private static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private static void cut(Set<LocalDate> cuts, DateRange days) {
        cuts.add(days.first());
        cuts.add(days.last().plusDays(1));
    }

    private BigDecimal quantity(Tariff tariff, LocalDate day) {
        if (!tariff.byArea()) {
            return BigDecimal.ONE;
        }
        return facts.areas().stream()
                .filter(area -> !area.from().isAfter(day))
                .max(Comparator.comparing(AreaVersion::from))
                .orElseThrow()
                .areaM2();
    }

    private BigDecimal factor(String tariffCode, LocalDate day) {
        BigDecimal product = BigDecimal.ONE;
        for (Factor factor : facts.factors()) {
            if (factor.tariffCode().equals(tariffCode) && factor.days().contains(day)) {
                product = product.multiply(factor.factor());
            }
        }
        return product;
    }
}
