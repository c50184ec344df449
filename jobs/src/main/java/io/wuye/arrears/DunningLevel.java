package io.wuye.arrears;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder.
 *
 * @param level its number; 0 is the fee notice, which is no dunning
 * @param name what the letter is called
 * @param afterDueDays days after the due date from which it may be sent
 * @param afterDeadlineOf the rung whose deadline must have passed without payment
 * @param minGapDays days that must lie between the letter before and this one
 * @param needs what must be known about the letter before
 * @param deadlineDays days the debtor is given to pay; no deadline without it
 * @param wording what the letter says; follows from the other columns if left out
 * @param channels ways to send it, the first that has not failed
 */
public record DunningLevel(
        Integer level,
        String name,
        @Nullable Integer afterDueDays,
        @Nullable Integer afterDeadlineOf,
        @Nullable Integer minGapDays,
        @Nullable DeliveryNeed needs,
        @Nullable Integer deadlineDays,
        @Nullable Wording wording,
        List<Channel> channels) {
    public DunningLevel {
        channels = channels == null ? List.of() : List.copyOf(channels);
    }

    /** What the letter says. */
    public Wording said() {
        return wording == null ? Wording.usual(this) : wording;
    }
}
