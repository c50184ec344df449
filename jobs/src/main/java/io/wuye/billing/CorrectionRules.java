package io.wuye.billing;

import io.wuye.billing.PostingRules.TaxRates;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What a person may take off a posted line.
 *
 * <p>Never more than the line has left after earlier corrections, nor more than its party still owes for the service
 * period after credits of billing. Net and tax are split so that those of what stays are right to the fen; whoever takes
 * the rest takes exactly the net that is left.
 */
final class CorrectionRules {
    private final List<Charge> lines;
    private final TaxRates taxRates;

    /** @param lines all lines of one billing month, unit and fee item, in the order they were posted */
    CorrectionRules(List<Charge> lines, TaxRates taxRates) {
        this.lines = lines;
        this.taxRates = taxRates;
    }

    /** An amount and the part of it that is not tax. */
    record Sum(long amountFen, long netFen) {
        private static final Sum ZERO = new Sum(0, 0);

        private static Sum of(Charge line) {
            return new Sum(line.amountFen(), line.netFen());
        }

        private Sum plus(Sum other) {
            return new Sum(Math.addExact(amountFen, other.amountFen), Math.addExact(netFen, other.netFen));
        }
    }

    /** What a line has left after the corrections made to it, and to those. */
    Sum left(Charge line) {
        return corrections(line).stream().map(this::left).reduce(Sum.of(line), Sum::plus);
    }

    /** What can be taken off a line; of a credit: given back, negative. */
    long availableFen(Charge line) {
        long leftFen = left(line).amountFen;
        return line.amountFen() < 0 ? leftFen : Math.max(0, Math.min(leftFen, owed(line).amountFen));
    }

    /**
     * Takes a part off a line.
     *
     * @param amountFen positive
     * @throws Refusal RULE_REFUSED if the line is none to be credited, or has less left
     */
    Charge credit(Charge line, long amountFen, String number, Correction correction) {
        refuseOpening(line, number);
        if (line.amountFen() < 0) {
            String key = line.correction() == null ? "billing.correction.billed" : "billing.correction.by_hand";
            throw new Refusal(Outcome.RULE_REFUSED, key, number, line.amountYuan());
        }
        long availableFen = availableFen(line);
        if (amountFen > availableFen) {
            throw new Refusal(
                    Outcome.RULE_REFUSED,
                    "billing.correction.too_much",
                    number,
                    line.amountYuan(),
                    Money.yuan(availableFen),
                    Money.yuan(amountFen));
        }
        return line(line, ChargeKind.CREDIT, -amountFen, -netFen(line, amountFen), correction);
    }

    /**
     * Takes off all that is left of a line; takes back a credit a person made.
     *
     * @throws Refusal RULE_REFUSED if nothing is left, or the line is none to be voided
     */
    Charge cancel(Charge line, String number, Correction correction) {
        refuseOpening(line, number);
        if (line.amountFen() < 0 && line.correction() == null) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.correction.billed", number, line.amountYuan());
        }
        long availableFen = availableFen(line);
        if (availableFen == 0) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.correction.nothing_left", number, line.amountYuan());
        }
        return availableFen < 0
                ? line(line, ChargeKind.SUPPLEMENT, -availableFen, -left(line).netFen, correction)
                : credit(line, availableFen, number, correction);
    }

    /**
     * The line that a call like this one posted before, if it stands undiminished: a call that is repeated because
     * nobody saw it end must not do its work twice.
     *
     * @param amountFen what to take off; 0: all that is left
     */
    Optional<Charge> before(Charge line, long amountFen, Correction correction) {
        if (amountFen == 0 && availableFen(line) != 0) {
            return Optional.empty();
        }
        return corrections(line).stream()
                .filter(posted -> correction.equals(posted.correction()))
                .filter(posted -> amountFen == 0 || posted.amountFen() == -amountFen)
                .filter(posted -> left(posted).amountFen == posted.amountFen())
                .findFirst();
    }

    private List<Charge> corrections(Charge line) {
        return lines.stream()
                .filter(other ->
                        other.correction() != null && other.correction().seq() == line.seq())
                .toList();
    }

    /** What the party owes for the service period, all lines together. */
    private Sum owed(Charge line) {
        return lines.stream()
                .filter(other -> other.kind() != ChargeKind.OPENING
                        && other.party().equals(line.party())
                        && other.servicePeriod().equals(line.servicePeriod()))
                .map(Sum::of)
                .reduce(Sum.ZERO, Sum::plus);
    }

    /** The net part of what is taken off: what the rest does not need; all there is when nothing stays. */
    private long netFen(Charge line, long amountFen) {
        Sum owed = owed(line);
        if (amountFen == owed.amountFen) {
            return owed.netFen;
        }
        Sum left = left(line);
        return left.netFen - Money.netFen(left.amountFen - amountFen, taxRates.of(line.tariffVersion()));
    }

    private static void refuseOpening(Charge line, String number) {
        if (line.kind() == ChargeKind.OPENING) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.correction.opening", number);
        }
    }

    private Charge line(Charge line, ChargeKind kind, long amountFen, long netFen, Correction correction) {
        return new Charge(
                line.billingMonth(),
                line.unitId(),
                line.tariffCode(),
                lines.stream().mapToInt(Charge::seq).max().orElse(0) + 1,
                line.servicePeriod(),
                line.days(),
                line.party(),
                kind,
                null,
                null,
                null,
                amountFen,
                netFen,
                line.dueDate(),
                line.tariffVersion(),
                correction);
    }
}
