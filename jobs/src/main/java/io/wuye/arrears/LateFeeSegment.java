package io.wuye.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days on which the same principal bore a late fee at the same rate.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param rate per day
 * @param amountFen principal × rate × days, rounded once, within the caps
 * @param lprFen the same by the loan prime rate: what a court may compare with
 */
public record LateFeeSegment(
        LocalDate from, LocalDate to, long principalFen, BigDecimal rate, long days, long amountFen, long lprFen) {}
