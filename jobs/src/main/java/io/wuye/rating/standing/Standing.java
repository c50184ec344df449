package io.wuye.rating.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subject's star is after a round.
 *
 * @param star in force; null as long as it never had one
 * @param since first day of this star
 * @param deadline by which it must have rectified; null unless it is rectifying
 * @param topSince first day of four stars without a break; null with fewer
 * @param recent stars of the latest rounds, the newest last
 * @param counted findings that already cost a star
 * @param reason names the sentence {@code rating.reason.<reason>}
 */
public record Standing(
        @Nullable Integer star,
        State state,
        @Nullable LocalDate since,
        @Nullable LocalDate deadline,
        @Nullable LocalDate topSince,
        List<Integer> recent,
        List<String> counted,
        String reason) {
    /** Before the first round. */
    public static final Standing NONE =
            new Standing(null, State.CURRENT, null, null, null, List.of(), List.of(), "new");

    public Standing {
        recent = List.copyOf(recent);
        counted = List.copyOf(counted);
    }
}
