package io.wuye.arrears;

import java.time.LocalDate;
import java.util.List;

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
 * @param segments what the late fee comes to until the day of the letter, in letters that annex it
 */
public record NoticeItem(
        String charge,
        String item,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        LocalDate dueOn,
        long openFen,
        boolean lateFee,
        String dailyRate,
        List<LateFeeSegment> segments) {
    public NoticeItem {
        segments = List.copyOf(segments);
    }

    /** Without what the late fee is reckoned from. */
    NoticeItem(
            String charge,
            String item,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            LocalDate dueOn,
            long openFen,
            boolean lateFee,
            String dailyRate) {
        this(charge, item, serviceFrom, serviceTo, dueOn, openFen, lateFee, dailyRate, List.of());
    }

    /** With what the late fee is reckoned from. */
    NoticeItem with(List<LateFeeSegment> reckoned) {
        return new NoticeItem(charge, item, serviceFrom, serviceTo, dueOn, openFen, lateFee, dailyRate, reckoned);
    }
}
