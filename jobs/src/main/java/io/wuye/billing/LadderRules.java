package io.wuye.billing;

import io.wuye.billing.UsageLine.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which prices of a ladder a piece of usage falls under (F8).
 *
 * <p>The tiers are filled from the bottom; what was used before stands in the lower ones. Usage that is taken back (an
 * estimate was too high) leaves the tiers from the top, at the prices it came in under; below nothing, because it came in
 * during the meter year before, at the first.
 */
final class LadderRules {
    private LadderRules() {}

    /**
     * The steps of a piece of usage, from where it begins.
     *
     * @param before usage that stands in the tiers already
     * @param usage of this piece, negative if it is taken back
     */
    static List<Step> steps(List<Tier> tiers, BigDecimal before, BigDecimal usage) {
        BigDecimal after = before.add(usage);
        boolean back = usage.signum() < 0;
        List<Step> steps = new ArrayList<>();
        BigDecimal low = back ? after : before;
        BigDecimal high = back ? before : after;
        for (Tier tier : tiers) {
            BigDecimal top = tier.upTo() == null ? high : tier.upTo().min(high);
            if (top.compareTo(low) > 0) {
                BigDecimal quantity = top.subtract(low);
                steps.add(new Step(back ? quantity.negate() : quantity, tier.price()));
                low = top;
            }
        }
        if (back) {
            Collections.reverse(steps);
        }
        return steps;
    }
}
