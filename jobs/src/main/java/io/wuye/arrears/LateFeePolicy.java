package io.wuye.arrears;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a company may decide about late fees: {@code policy/latefee.yaml}. The daily rate is the tariff's.
 *
 * @param grace from when days count once the days of grace are over
 * @param capShare share of the principal that a late fee never exceeds; null for none
 * @param capYearlyRate rate per year that a late fee never exceeds; null for none
 * @param lprMultiple by which the loan prime rate is multiplied for the reference
 */
public record LateFeePolicy(
        @Nullable Grace grace,
        @Nullable BigDecimal capShare,
        @Nullable BigDecimal capYearlyRate,
        @Nullable BigDecimal lprMultiple) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "latefee.yaml";

    /** From when days count once the days of grace are over. */
    public enum Grace {
        /** From the day after the due date. */
        FROM_DUE,
        /** From the day after the last day of grace. */
        FROM_END
    }

    public LateFeePolicy {
        grace = grace == null ? Grace.FROM_DUE : grace;
        lprMultiple = lprMultiple == null ? BigDecimal.ONE : lprMultiple;
        positive("cap_share", capShare);
        positive("cap_yearly_rate", capYearlyRate);
        positive("lpr_multiple", lprMultiple);
    }

    private static void positive(String key, @Nullable BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            throw new Refusal(Outcome.USAGE, "latefee.policy.positive", key, value.toPlainString());
        }
    }

    /** The multiple, which the constructor has given a value. */
    BigDecimal multiple() {
        return lprMultiple == null ? BigDecimal.ONE : lprMultiple;
    }
}
