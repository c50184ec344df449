package io.wuye.billing;

import io.wuye.estate.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a charge came about: the facts the run knew, priced again, less what stood before.
 *
 * @param assessment what the run wanted for the service period
 * @param earlier lines of the same party and service period that stood before this one
 * @param desiredFen what the party should owe for the service period, in fen
 * @param corrected of a correction by hand: what it was made to; null for what billing made
 */
public record Explanation(
        Unit unit,
        Charge charge,
        Assessment assessment,
        List<Charge> earlier,
        long desiredFen,
        @Nullable Corrected corrected) {
    /**
     * The line that a correction was made to.
     *
     * @param number of that line
     * @param leftFen what could be taken off it then; of a credit: given back, negative
     * @param holds whether the correction, computed again, is the posted line
     */
    public record Corrected(ChargeNumber number, long leftFen, boolean holds) {}

    /** Sum of the lines that stood before, in fen. */
    public long earlierFen() {
        return earlier.stream().mapToLong(Charge::amountFen).sum();
    }

    /** Whether the arithmetic gives the posted amount. */
    public boolean holds() {
        if (corrected != null) {
            return corrected.holds();
        }
        return switch (charge.kind()) {
            case OPENING -> true;
            case CHARGE -> isSegment();
            case SUPPLEMENT -> isDifference();
            // A first bill can be negative.
            case CREDIT -> isDifference() || isSegment();
        };
    }

    private boolean isSegment() {
        return assessment.segments().stream()
                .anyMatch(segment -> segment.party().equals(charge.party())
                        && segment.days().equals(charge.days())
                        && segment.amountFen() == charge.amountFen());
    }

    private boolean isDifference() {
        return desiredFen - earlierFen() == charge.amountFen();
    }
}
