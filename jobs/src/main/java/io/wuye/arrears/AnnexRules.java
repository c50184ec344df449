package io.wuye.arrears;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.money.Rounding;
import java.math.BigDecimal;

/** The calculation annexed to a pre-litigation notice: what the late fee agreed comes to on what is open today. */
final class AnnexRules {
    private AnnexRules() {}

    /**
     * Principal × daily rate × days, rounded half up to the fen: 674.56 at 0.0005 for 60 days is 20.24 (F12).
     *
     * @param dailyRate as agreed, e.g. {@code 0.0005}
     * @param days from the day after the due date to the day of the letter
     */
    static long lateFeeFen(long principalFen, String dailyRate, long days) {
        BigDecimal perDay = new BigDecimal(dailyRate).multiply(BigDecimal.valueOf(principalFen, 2));
        return Rounding.FEN.toFen(new Quotient(perDay.multiply(BigDecimal.valueOf(days)), 1));
    }
}
