package io.wuye.billing;

import io.wuye.estate.Unit;
import java.util.List;

/**
 * How a charge came about: the facts the run knew, priced again, less what stood before.
 *
 * @param assessment what the run wanted for the service period
 * @param earlier lines of the same party and service period that stood before this one
 * @param desiredFen what the party should owe for the service period, in fen
 */
public record Explanation(Unit unit, Charge charge, Assessment assessment, List<Charge> earlier, long desiredFen) {
    /** Sum of the lines that stood before, in fen. */
    public long earlierFen() {
        return earlier.stream().mapToLong(Charge::amountFen).sum();
    }

    /** Whether the arithmetic gives the posted amount. */
    public boolean holds() {
        if (charge.kind() == ChargeKind.CHARGE) {
            return assessment.segments().stream()
                    .anyMatch(segment -> segment.party().equals(charge.party())
                            && segment.days().equals(charge.days())
                            && segment.amountFen() == charge.amountFen());
        }
        return charge.kind() == ChargeKind.OPENING || desiredFen - earlierFen() == charge.amountFen();
    }
}
