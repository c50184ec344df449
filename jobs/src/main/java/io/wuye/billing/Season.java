package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.time.MonthDay;

/** The part of every year that a fee of cycle season is for; it may cross the turn of the year. Both days inclusive. */
public record Season(MonthDay from, MonthDay to) {
    /** The season that begins in a year; 29 February is the 28th in other years. */
    public DateRange beginningIn(int year) {
        return new DateRange(from.atYear(year), to.atYear(to.isBefore(from) ? year + 1 : year));
    }
}
