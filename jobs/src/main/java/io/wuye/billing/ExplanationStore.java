package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds a charge by its number and gathers what its run knew. */
public final class ExplanationStore {
    private final Workspace workspace;
    private final Database database;

    public ExplanationStore(Workspace workspace, Database database) {
        this.workspace = workspace;
        this.database = database;
    }

    /**
     * Explains a charge.
     *
     * @param number as {@link ChargeNumber} writes it
     * @throws Refusal NOTHING if there is no such charge
     */
    public Explanation explain(String number) {
        LineStore.Found found = new LineStore(database).find(number);
        Charge charge = found.line().charge();
        Correction correction = charge.correction();
        return correction == null ? billed(found, charge) : corrected(found, charge, correction);
    }

    private Explanation corrected(LineStore.Found found, Charge charge, Correction correction) {
        List<Charge> earlier = found.charges().stream()
                .filter(line -> line.seq() < charge.seq())
                .toList();
        Charge line = earlier.stream()
                .filter(other -> other.seq() == correction.seq())
                .findFirst()
                .orElseThrow();
        CorrectionRules rules =
                new CorrectionRules(earlier, ReckoningRules.rates(new TariffStore(database.jdbc()).byVersion()));
        ChargeNumber number = found.number().of(line);
        Charge again = charge.amountFen() < 0
                ? rules.credit(line, -charge.amountFen(), number.toString(), correction)
                : rules.cancel(line, number.toString(), correction);
        return new Explanation(
                unit(charge, Known.NOW).unit(),
                charge,
                Assessment.nothing(charge.servicePeriod(), null),
                earlier,
                0,
                new Explanation.Corrected(number, rules.availableFen(line), again.equals(charge)));
    }

    private Explanation billed(LineStore.Found found, Charge charge) {
        List<Charge> earlier = found.charges().stream()
                .filter(line -> line.seq() < charge.seq()
                        && line.correction() == null
                        && line.party().equals(charge.party())
                        && line.servicePeriod().equals(charge.servicePeriod()))
                .toList();
        boolean opening = charge.kind() == ChargeKind.OPENING;
        Known known = opening
                ? Known.NOW
                : new BillingStore(database.jdbc()).known(found.line().runId());
        UnitFacts facts = unit(charge, known);
        SortedMap<String, List<Tariff>> items = new TariffStore(database.jdbc()).byItem(known);
        List<Tariff> versions = items.getOrDefault(charge.tariffCode(), List.of());
        BillingPolicy policy = workspace.policy(BillingPolicy.FILE, BillingPolicy.class);
        Assessment assessment =
                BillingRules.assess(facts, versions, charge.billingMonth(), policy.meterYearFrom()).stream()
                        .filter(wanted -> !opening && wanted.servicePeriod().equals(charge.servicePeriod()))
                        .findFirst()
                        .orElseGet(() -> Assessment.nothing(charge.servicePeriod(), null));
        long desiredFen = assessment.segments().stream()
                .filter(segment -> segment.party().equals(charge.party()))
                .mapToLong(Segment::amountFen)
                .sum();
        return new Explanation(facts.unit(), charge, assessment, earlier, desiredFen, null);
    }

    private UnitFacts unit(Charge charge, Known known) {
        return new FactsStore(database.jdbc())
                .facts(UnitSelection.one(charge.unitId()), known, shares(charge, known))
                .get(0);
    }

    /** What the unit bore, by what was known, of the pools that the charge may be for. */
    private Map<Long, List<Share>> shares(Charge charge, Known known) {
        int year = charge.servicePeriod().first().getYear();
        List<Pool> pools = new PoolStore(database.jdbc())
                .pools(year, year, known).stream()
                        .filter(pool -> pool.tariffCode().equals(charge.tariffCode())
                                && pool.period().days().equals(charge.servicePeriod()))
                        .toList();
        ShareDesk desk = new ShareDesk(database, known);
        Map<Long, List<Share>> shares = new HashMap<>();
        for (List<Pool> group : ShareDesk.groups(pools)) {
            desk.allocate(
                    group,
                    allocation -> allocation
                            .shareOf(charge.unitId())
                            .ifPresent(share -> EstateStore.add(shares, charge.unitId(), share)));
        }
        return shares;
    }
}
