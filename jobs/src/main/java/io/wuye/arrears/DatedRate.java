package io.wuye.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A rate that holds from a day until the next one begins.
 *
 * @param rate a fraction: of a day for late fees, of a year for the loan prime rate
 */
record DatedRate(LocalDate from, BigDecimal rate) {
    /**
     * The rate of a day; zero before the first.
     *
     * @param rates by day, the oldest first
     */
    static BigDecimal on(LocalDate day, List<DatedRate> rates) {
        BigDecimal rate = BigDecimal.ZERO;
        for (DatedRate next : rates) {
            if (!next.from.isAfter(day)) {
                rate = next.rate;
            }
        }
        return rate;
    }
}
