package io.wuye.archive.schedule;

import java.time.LocalDate;

/**
 * How long a record must be kept.
 *
 * @param startsOn S: the first day that counts
 * @param lastDay L: the last day on which it must be kept
 */
public record Span(LocalDate startsOn, LocalDate lastDay) {
    /** E: the first day on which it may be due. */
    public LocalDate dueOn() {
        return lastDay.plusDays(1);
    }

    /** The one that is kept longer; this one if both end on one day. */
    Span later(Span other) {
        return other.lastDay.isAfter(lastDay) ? other : this;
    }
}
