package io.wuye.arrears;

import java.time.LocalDate;

/**
 * Whether a household owes something overdue.
 *
 * @param overdueFen what is open and past its due date
 * @param items in how many charges
 * @param cleared whether that is no more than the tolerance of letters
 * @param cards access cards it may buy at the normal price: 0 unless cleared
 */
public record Clearance(
        String projectCode,
        String projectName,
        String building,
        String unitCode,
        LocalDate asOf,
        long overdueFen,
        int items,
        boolean cleared,
        int cards) {}
