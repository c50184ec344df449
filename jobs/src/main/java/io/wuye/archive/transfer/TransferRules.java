package io.wuye.archive.transfer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By when a record must be handed over to the archive: the earliest that applies of dissolution of the service centre (at
 * once), one month after requests, major matters and major activities, the end of the quarter for documents, pictures and
 * honours, 30 June of the next year for all else.
 */
public final class TransferRules {
    /** Documents (3), sound and pictures (4), certificates and objects (6) are handed over by the quarter. */
    private static final Set<String> QUARTERLY = Set.of("3", "4", "6");

    private static final int QUARTER = 3;

    private TransferRules() {}

    /** Which deadline applies. */
    public enum Rule {
        /** The service centre was dissolved: all records, on that day. */
        DISSOLUTION,
        /** One month after formation, the corresponding day or the month's end. */
        ONE_MONTH,
        /** The end of the quarter of formation, and the days of grace. */
        QUARTER,
        /** 30 June of the year after. */
        JUNE_30;

        /** As in tables, e.g. {@code june-30}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A deadline.
     *
     * @param day the last day on which handing over is in time
     * @param rule why it is that day
     */
    public record Deadline(LocalDate day, Rule rule) {
        Deadline earlier(Deadline other) {
            return other.day.isBefore(day) ? other : this;
        }

        /** Whether a record not handed over is late on a day. */
        public boolean isOverdue(LocalDate asOf) {
            return asOf.isAfter(day);
        }
    }

    /**
     * The deadline of one record.
     *
     * @param firstLevel first-level class, e.g. {@code 3}
     * @param matter whether it is a request, a major matter or a major activity
     * @param formedLast the last day on which it was formed
     * @param dissolvedOn the day its service centre was dissolved; null if it was not
     * @param quarterGraceDays days of grace after a quarter
     */
    public static Deadline deadline(
            String firstLevel,
            boolean matter,
            LocalDate formedLast,
            @Nullable LocalDate dissolvedOn,
            int quarterGraceDays) {
        Deadline deadline = QUARTERLY.contains(firstLevel)
                ? new Deadline(quarterEnd(formedLast).plusDays(quarterGraceDays), Rule.QUARTER)
                : new Deadline(LocalDate.of(formedLast.getYear() + 1, 6, 30), Rule.JUNE_30);
        if (matter) {
            deadline = new Deadline(formedLast.plusMonths(1), Rule.ONE_MONTH).earlier(deadline);
        }
        if (dissolvedOn != null) {
            LocalDate atOnce = dissolvedOn.isBefore(formedLast) ? formedLast : dissolvedOn;
            deadline = new Deadline(atOnce, Rule.DISSOLUTION).earlier(deadline);
        }
        return deadline;
    }

    private static LocalDate quarterEnd(LocalDate day) {
        int lastMonth = (day.getMonthValue() + QUARTER - 1) / QUARTER * QUARTER;
        return day.withDayOfMonth(1).withMonth(lastMonth).plusMonths(1).minusDays(1);
    }
}
