package io.wuye.rating.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of an inspection: what somebody saw of one item on a day.
 *
 * @param component source; empty where there is only one
 * @param value count of defects, rate or mark
 * @param reason why it is not applicable
 */
public record Observation(
        String item,
        String component,
        @Nullable Verdict verdict,
        @Nullable BigDecimal value,
        @Nullable String reason,
        @Nullable String evidence,
        LocalDate inspectedOn) {
    /** Whether it says that the item is not applicable. */
    public boolean isNa() {
        return verdict == Verdict.NA;
    }
}
