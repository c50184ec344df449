package io.wuye.reconcile;

/**
 * A run and project whose charges and allocations come to something else than its vouchers.
 *
 * @param sources what was posted, e.g. {@code bill 2026-11}
 * @param postedFen charges less allocations
 * @param bookedFen the receivable in the vouchers
 */
public record Mismatch(long runId, String projectCode, String sources, long postedFen, long bookedFen) {
    long differenceFen() {
        return Math.subtractExact(postedFen, bookedFen);
    }
}
