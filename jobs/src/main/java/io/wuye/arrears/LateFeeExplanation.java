package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a late fee came about: the segments it was last reckoned from, and the lines that were posted of it.
 *
 * @param number of the late fee
 * @param debt the fee that was paid late
 * @param party who owes it
 * @param due when the fee was due
 * @param openFen what of the late fee is not paid
 */
public record LateFeeExplanation(
        ChargeNumber number,
        ChargeNumber debt,
        String party,
        LocalDate due,
        List<LateFeeSegment> segments,
        List<Line> lines,
        long openFen) {
    public LateFeeExplanation {
        segments = List.copyOf(segments);
        lines = List.copyOf(lines);
    }

    /**
     * One posting.
     *
     * @param fen negative where less is owed than was posted, or it is waived
     * @param reason of a waiver, with its approver; null for what was accrued
     */
    public record Line(
            LocalDate day,
            long fen,
            @Nullable String reason,
            @Nullable String approver) {}

    /** What the segments come to, in fen. */
    public long segmentsFen() {
        return segments.stream().mapToLong(LateFeeSegment::amountFen).sum();
    }

    /** What was accrued, in fen. */
    public long accruedFen() {
        return lines.stream()
                .filter(line -> line.reason() == null)
                .mapToLong(Line::fen)
                .sum();
    }

    /** What stands after waivers, in fen. */
    public long standingFen() {
        return lines.stream().mapToLong(Line::fen).sum();
    }

    /** Whether the segments give what was accrued. */
    public boolean holds() {
        return segmentsFen() == accruedFen();
    }
}
