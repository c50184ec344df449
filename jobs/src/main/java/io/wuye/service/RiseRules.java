package io.wuye.service;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether a category rose against its own history. A history shorter than three months says nothing. */
final class RiseRules {
    /** Months of history below which nothing is said. */
    static final int SHORTEST = 3;

    private static final int DECIMALS = 4;
    private static final int CHANCE_DECIMALS = 10;

    private final Rise rise;

    RiseRules(Rise rise) {
        this.rise = rise;
    }

    /**
     * @param days of the period
     * @param history days before it of which tickets are known
     * @param months of that history
     */
    Optional<Rising> judge(
            String project, String category, long count, long before, DateRange days, DateRange history, int months) {
        if (months < SHORTEST || count < rise.atLeast()) {
            return Optional.empty();
        }
        BigDecimal expected = BigDecimal.valueOf(before)
                .multiply(BigDecimal.valueOf(days.days()))
                .divide(BigDecimal.valueOf(history.days()), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal chance = PoissonRules.chance(count, days.days(), before, history.days());
        return chance.compareTo(rise.chance()) > 0
                ? Optional.empty()
                : Optional.of(new Rising(
                        project,
                        category,
                        count,
                        before,
                        months,
                        expected,
                        chance.setScale(CHANCE_DECIMALS, RoundingMode.HALF_UP)));
    }
}
