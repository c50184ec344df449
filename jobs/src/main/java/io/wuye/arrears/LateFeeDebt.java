package io.wuye.arrears;

import java.time.LocalDate;
import java.util.List;

/**
 * A fee that was not paid in time, as far as a late fee asks.
 *
 * @param principalFen what is due after credits
 * @param due the last day to pay
 * @param graceDays days after it that cost nothing if the fee is paid within them
 * @param payments what was paid of it and when; negative where it was taken back
 * @param rates per day, by the day from which they hold, the oldest first
 */
record LateFeeDebt(long principalFen, LocalDate due, int graceDays, List<Payment> payments, List<DatedRate> rates) {
    LateFeeDebt {
        payments = List.copyOf(payments);
        rates = List.copyOf(rates);
    }

    /** Money and the day it came. */
    record Payment(LocalDate paidOn, long fen) {}
}
