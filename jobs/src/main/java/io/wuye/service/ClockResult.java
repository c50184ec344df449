package io.wuye.service;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands by one clock.
 *
 * @param due the last second that is in time; null while it cannot be said
 * @param provisional whether it cannot be said because the calendar of a year is not published yet
 */
public record ClockResult(
        ServiceClock clock,
        LocalDateTime start,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime actual,
        Verdict verdict,
        boolean provisional) {}
