package io.wuye.billing;

import io.wuye.billing.PostingRules.TaxRates;
import io.wuye.billing.Reckoning.ParkedItem;
import io.wuye.estate.Unit;
import io.wuye.kernel.time.DateRange;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All fee items of one unit for one billing month: what is desired, less what is posted.
 *
 * <p>Items that were posted and are no longer desired are credited. An item that is parked is left as it stands, because
 * contradictory facts justify neither a charge nor a credit.
 */
final class ReckoningRules {
    private final SortedMap<String, List<Tariff>> items;
    private final TaxRates taxRates;
    private final Map<List<Object>, SortedMap<String, List<Tariff>>> itemsByClass = new HashMap<>();
    private final MonthDay meterYearFrom;

    /** @param meterYearFrom the day on which the tiers of a ladder begin anew */
    ReckoningRules(SortedMap<String, List<Tariff>> items, TaxRates taxRates, MonthDay meterYearFrom) {
        this.items = items;
        this.taxRates = taxRates;
        this.meterYearFrom = meterYearFrom;
    }

    /** All fee items there are. */
    SortedMap<String, List<Tariff>> items() {
        return items;
    }

    /** What a unit should be charged of one item. */
    List<Assessment> assess(UnitFacts facts, String code, YearMonth month) {
        return BillingRules.assess(facts, items(facts.unit()).getOrDefault(code, List.of()), month, meterYearFrom);
    }

    /** The versions that may ever concern a unit: a company has one item in many projects, each at a price of its own. */
    private SortedMap<String, List<Tariff>> items(Unit unit) {
        return itemsByClass.computeIfAbsent(List.of(unit.projectCode(), unit.building(), unit.kind()), key -> {
            SortedMap<String, List<Tariff>> covering = new TreeMap<>();
            items.forEach((code, versions) -> {
                List<Tariff> found = versions.stream()
                        .filter(version -> version.scope().covers(unit))
                        .toList();
                if (!found.isEmpty()) {
                    covering.put(code, found);
                }
            });
            return covering;
        });
    }

    /** @param posted the unit's charges of the billing month, in the order they were posted */
    Reckoning reckon(UnitFacts facts, YearMonth month, List<Charge> posted) {
        Set<String> codes = new TreeSet<>(items(facts.unit()).keySet());
        posted.forEach(charge -> codes.add(charge.tariffCode()));
        return reckon(facts, month, posted, codes);
    }

    /** As the other, of some items only. */
    Reckoning reckon(UnitFacts facts, YearMonth month, List<Charge> posted, Set<String> codes) {
        List<Charge> lines = new ArrayList<>();
        List<ParkedItem> parked = new ArrayList<>();
        int unchanged = 0;
        int zero = 0;
        List<String> unpriced = new ArrayList<>();
        for (String code : codes) {
            List<Charge> ofItem = posted.stream()
                    .filter(charge -> charge.tariffCode().equals(code))
                    .toList();
            List<Assessment> desired = assess(facts, code, month);
            Parking parking = desired.stream()
                    .map(Assessment::parking)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
            if (parking != null) {
                parked.add(new ParkedItem(code, parking));
                continue;
            }
            Difference difference = difference(facts.unit().id(), month, code, desired, ofItem);
            lines.addAll(difference.lines());
            unchanged += difference.unchanged();
            zero += difference.zero();
            if (desired.stream().anyMatch(ReckoningRules::isUnpriced)) {
                unpriced.add(code);
            }
        }
        return new Reckoning(facts.unit(), lines, parked, unchanged, zero, unpriced);
    }

    private static boolean isUnpriced(Assessment assessment) {
        return assessment.segments().stream()
                .anyMatch(segment -> segment.amountFen() == 0
                        && segment.unitPrice() != null
                        && segment.unitPrice().signum() == 0);
    }

    private Difference difference(
            long unitId, YearMonth month, String code, List<Assessment> desired, List<Charge> ofItem) {
        int lastSeq = ofItem.stream().mapToInt(Charge::seq).max().orElse(0);
        PostingRules posting = new PostingRules(month, unitId, code, lastSeq + 1);
        List<Charge> bills = ofItem.stream()
                .filter(charge -> charge.kind() != ChargeKind.OPENING && charge.correction() == null)
                .toList();
        Set<DateRange> gone = new LinkedHashSet<>();
        bills.forEach(charge -> gone.add(charge.servicePeriod()));
        for (Assessment assessment : desired) {
            posting.compare(assessment, of(assessment.servicePeriod(), bills), taxRates);
            gone.remove(assessment.servicePeriod());
        }
        gone.forEach(period -> posting.compare(Assessment.nothing(period, null), of(period, bills), taxRates));
        return posting.difference();
    }

    private static List<Charge> of(DateRange servicePeriod, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.servicePeriod().equals(servicePeriod))
                .toList();
    }

    /** The tax rates of all versions. */
    static TaxRates rates(Map<Long, Tariff> versions) {
        return version -> {
            Tariff tariff = versions.get(version);
            if (tariff == null) {
                throw new IllegalStateException("no tariff version " + version);
            }
            return tariff.taxRate();
        };
    }
}
