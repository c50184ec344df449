package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;

/** Finds a charge by its number and gathers what its run knew. */
public final class ExplanationStore {
    private static final DateTimeFormatter COMPACT_MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final Database database;
    private final ChargeStore charges;

    public ExplanationStore(Database database) {
        this.database = database;
        this.charges = new ChargeStore(database.dataSource());
    }

    /**
     * Explains a charge.
     *
     * @param number as {@link Charge#number} makes it
     * @throws Refusal NOTHING if there is no such charge
     */
    public Explanation explain(String number) {
        String[] parts = number.strip().split("/", -1);
        if (parts.length != 5 || !parts[4].matches("[1-9]\\d{0,8}")) {
            throw none(number);
        }
        YearMonth month = month(number, parts[0]);
        long unitId = new EstateStore(database.jdbc())
                .unitId(code(parts[1]), code(parts[2]))
                .orElseThrow(() -> none(number));
        List<ChargeStore.Posted> lines = charges.lines(month, unitId, code(parts[3]));
        int seq = Integer.parseInt(parts[4]);
        ChargeStore.Posted found = lines.stream()
                .filter(line -> line.charge().seq() == seq)
                .findFirst()
                .orElseThrow(() -> none(number));
        List<Charge> earlier = lines.stream()
                .map(ChargeStore.Posted::charge)
                .filter(line -> line.seq() < seq
                        && line.correction() == null
                        && line.party().equals(found.charge().party())
                        && line.servicePeriod().equals(found.charge().servicePeriod()))
                .toList();
        return explain(found, earlier);
    }

    private Explanation explain(ChargeStore.Posted found, List<Charge> earlier) {
        Charge charge = found.charge();
        boolean opening = charge.kind() == ChargeKind.OPENING;
        Known known = opening ? Known.NOW : new BillingStore(database.jdbc()).known(found.runId());
        UnitFacts facts = new FactsStore(database.jdbc())
                .facts(UnitSelection.one(charge.unitId()), known)
                .get(0);
        SortedMap<String, List<Tariff>> items = new TariffStore(database.jdbc()).byItem(known);
        List<Tariff> versions = items.getOrDefault(charge.tariffCode(), List.of());
        Assessment assessment = BillingRules.assess(facts, versions, charge.billingMonth()).stream()
                .filter(wanted -> !opening && wanted.servicePeriod().equals(charge.servicePeriod()))
                .findFirst()
                .orElseGet(() -> Assessment.nothing(charge.servicePeriod(), null));
        long desiredFen = assessment.segments().stream()
                .filter(segment -> segment.party().equals(charge.party()))
                .mapToLong(Segment::amountFen)
                .sum();
        return new Explanation(facts.unit(), charge, assessment, earlier, desiredFen);
    }

    private static YearMonth month(String number, String compact) {
        try {
            return YearMonth.parse(compact, COMPACT_MONTH);
        } catch (DateTimeException notAMonth) {
            throw none(number);
        }
    }

    private static String code(String part) {
        return part.replace('／', '/');
    }

    private static Refusal none(String number) {
        return new Refusal(Outcome.NOTHING, "billing.no_charge", number);
    }
}
