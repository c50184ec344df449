package io.wuye.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one run posted for one project under one heading: a sum of charges, of allocations, or of the receivable in its
 * vouchers.
 *
 * @param source what it records, as vouchers name it, e.g. {@code bill 2026-11}
 * @param day of its voucher; null if there is none
 * @param amountFen adds to the receivable; allocations are negative
 */
public record Posting(
        long runId,
        String projectCode,
        String source,
        @Nullable LocalDate day,
        long amountFen) {
    boolean isIn(LocalDate through) {
        return day == null || !day.isAfter(through);
    }
}
