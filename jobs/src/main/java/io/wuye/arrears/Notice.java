package io.wuye.arrears;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written: all it says, so that it can be printed again for ever.
 *
 * @param number what people quote
 * @param home the unit it is about
 * @param party the debtor, as the charges name him
 * @param office who signs
 * @param level rung of the ladder
 * @param name what the letter is called
 * @param deadline last day to pay; null if none was set
 * @param lines what it lists
 */
record Notice(
        String number,
        LocalDate asOf,
        Home home,
        String party,
        String office,
        int level,
        String name,
        Wording wording,
        @Nullable LocalDate deadline,
        Channel channel,
        List<NoticeItem> lines) {
    /** A unit and where it lies. */
    record Home(
            long projectId, long unitId, String projectCode, String projectName, String building, String unitCode) {}

    /** What is open but for late fees. */
    long amountFen() {
        return sum(false);
    }

    /** The late fees among the lines. */
    long lateFeeFen() {
        return sum(true);
    }

    /** All that is to be paid. */
    long totalFen() {
        return amountFen() + lateFeeFen();
    }

    private long sum(boolean lateFee) {
        return lines.stream()
                .filter(line -> line.lateFee() == lateFee)
                .mapToLong(NoticeItem::openFen)
                .sum();
    }
}
