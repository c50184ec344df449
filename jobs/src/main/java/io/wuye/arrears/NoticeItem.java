package io.wuye.arrears;

import java.time.LocalDate;

/**
 * An open charge as a letter shows it.
 *
 * @param charge number of the charge, which also tells what earlier letters named
 * @param item name of the fee item
 * @param serviceFrom first day of the service
 * @param serviceTo last day of the service
 * @param dueOn day until which it was to be paid
 * @param openFen what of it is not paid
 * @param lateFee whether it is a late fee
 * @param dailyRate late fee per day on the open amount, e.g. {@code 0.0005}; empty if none was agreed
 */
public record NoticeItem(
        String charge,
        String item,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        LocalDate dueOn,
        long openFen,
        boolean lateFee,
        String dailyRate) {}
