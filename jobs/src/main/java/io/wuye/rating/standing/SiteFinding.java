package io.wuye.rating.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something found on site that must be put right.
 *
 * @param item of the rubric; null where it concerns none
 * @param deadline by which it must be fixed; null: the policy's time from the day it was found
 * @param fixedOn null while it is not
 * @param planOn when a plan was handed in
 * @param planAccepted whether that plan was accepted; it can be once per finding
 * @param planDeadline by which the plan must be carried out
 * @param veto a veto of the rubric; {@code yes} where the rubric has only one; null if it is none
 */
public record SiteFinding(
        String number,
        @Nullable String item,
        LocalDate foundOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate fixedOn,
        @Nullable LocalDate planOn,
        boolean planAccepted,
        @Nullable LocalDate planDeadline,
        @Nullable String veto) {
    /** Whether it is known and not fixed on a day. */
    public boolean isOpen(LocalDate day) {
        return !foundOn.isAfter(day) && (fixedOn == null || fixedOn.isAfter(day));
    }
}
