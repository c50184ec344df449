package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Desired − posted.
 *
 * <p>Compared per party: who was never billed for the service period gets the desired charges as they are; who was gets
 * one supplement or credit of the difference, or nothing. The order of late facts does not matter, because each run
 * compares with all that stands.
 */
final class PostingRules {
    private final YearMonth billingMonth;
    private final long unitId;
    private final String tariffCode;
    private final List<Charge> lines = new ArrayList<>();
    private int nextSeq;
    private int unchanged;
    private int zero;

    /** @param nextSeq first free line number of the billing month, unit and fee item */
    PostingRules(YearMonth billingMonth, long unitId, String tariffCode, int nextSeq) {
        this.billingMonth = billingMonth;
        this.unitId = unitId;
        this.tariffCode = tariffCode;
        this.nextSeq = nextSeq;
    }

    /**
     * Takes what is posted for a service period away from what is desired. May be called for several service periods.
     *
     * @param posted charges of the same unit, fee item and service period
     * @param taxRates tax rate by tariff version, for what is no longer desired at all
     */
    void compare(Assessment desired, List<Charge> posted, TaxRates taxRates) {
        Map<String, List<Segment>> desiredByParty = new LinkedHashMap<>();
        desired.segments()
                .forEach(segment -> desiredByParty
                        .computeIfAbsent(segment.party(), key -> new ArrayList<>())
                        .add(segment));
        Map<String, List<Charge>> postedByParty = new LinkedHashMap<>();
        posted.forEach(charge -> postedByParty
                .computeIfAbsent(charge.party(), key -> new ArrayList<>())
                .add(charge));
        postedByParty.keySet().forEach(party -> desiredByParty.putIfAbsent(party, List.of()));
        desiredByParty.forEach((party, segments) -> {
            List<Charge> earlier = postedByParty.getOrDefault(party, List.of());
            if (earlier.isEmpty() && desired.tariff() != null) {
                segments.forEach(segment -> first(desired, desired.tariff(), segment));
            } else {
                correct(desired, segments, earlier, taxRates);
            }
        });
    }

    /** What was found so far. */
    Difference difference() {
        return new Difference(List.copyOf(lines), unchanged, zero);
    }

    private void first(Assessment desired, Tariff tariff, Segment segment) {
        if (segment.amountFen() == 0) {
            zero++;
            return;
        }
        // What is taken back from an estimate can be more than what was used.
        ChargeKind kind = segment.amountFen() > 0 ? ChargeKind.CHARGE : ChargeKind.CREDIT;
        add(desired.servicePeriod(), segment, kind, segment.amountFen(), Terms.of(tariff, desired));
    }

    private void correct(Assessment desired, List<Segment> segments, List<Charge> earlier, TaxRates taxRates) {
        long desiredFen = segments.stream().mapToLong(Segment::amountFen).sum();
        long postedFen = earlier.stream().mapToLong(Charge::amountFen).sum();
        long missingFen = desiredFen - postedFen;
        if (missingFen == 0) {
            int nothing = (int) segments.stream()
                    .filter(segment -> segment.amountFen() == 0)
                    .count();
            zero += nothing;
            unchanged += segments.size() - nothing;
            return;
        }
        Charge last = earlier.get(earlier.size() - 1);
        Tariff tariff = desired.tariff();
        Terms terms = tariff != null
                ? Terms.of(tariff, desired)
                : new Terms(last.dueDate(), taxRates.of(last.tariffVersion()), last.tariffVersion());
        ChargeKind kind = missingFen > 0 ? ChargeKind.SUPPLEMENT : ChargeKind.CREDIT;
        add(desired.servicePeriod(), whole(segments, earlier), kind, missingFen, terms);
    }

    private void add(DateRange servicePeriod, Segment segment, ChargeKind kind, long amountFen, Terms terms) {
        lines.add(new Charge(
                billingMonth,
                unitId,
                tariffCode,
                nextSeq++,
                servicePeriod,
                segment.days(),
                segment.party(),
                kind,
                segment.quantity(),
                segment.unitPrice(),
                segment.factor(),
                amountFen,
                Money.netFen(amountFen, terms.taxRate),
                terms.dueDate,
                terms.tariffVersion,
                null));
    }

    /** The days and quantities a correction names: those desired now, or those posted if nothing is desired any more. */
    private static Segment whole(List<Segment> segments, List<Charge> earlier) {
        if (segments.isEmpty()) {
            Charge first = earlier.get(0);
            Charge last = earlier.get(earlier.size() - 1);
            LocalDate end = last.days().last().isBefore(first.days().last())
                    ? first.days().last()
                    : last.days().last();
            return new Segment(
                    new DateRange(first.days().first(), end),
                    first.party(),
                    first.quantity(),
                    first.unitPrice(),
                    first.factor(),
                    0);
        }
        Segment first = segments.get(0);
        if (segments.size() == 1) {
            return first;
        }
        DateRange days = new DateRange(
                first.days().first(), segments.get(segments.size() - 1).days().last());
        return new Segment(days, first.party(), null, null, null, 0);
    }

    /** Tax rate of a tariff version, also of one that was superseded. */
    @FunctionalInterface
    interface TaxRates {
        BigDecimal of(long tariffVersion);
    }

    private record Terms(LocalDate dueDate, BigDecimal taxRate, long tariffVersion) {
        static Terms of(Tariff tariff, Assessment desired) {
            return new Terms(CycleRules.dueDate(tariff, desired.servicePeriod()), tariff.taxRate(), tariff.versionId());
        }
    }
}
