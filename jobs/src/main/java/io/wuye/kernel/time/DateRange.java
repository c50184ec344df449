package io.wuye.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days from first to last, both included.
 *
 * @param first first day
 * @param last last day, {@link #OPEN} when there is no end
 */
public record DateRange(LocalDate first, LocalDate last) {
    /** The last day of a range without an end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("range ends before it starts: " + first + " to " + last);
        }
    }

    /** From a day to an end that may be missing. */
    public static DateRange of(LocalDate first, @Nullable LocalDate last) {
        return new DateRange(first, last == null ? OPEN : last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How many days, both ends counted. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
