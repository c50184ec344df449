package io.wuye.service;

import java.time.LocalDateTime;
import java.util.Locale;

/** One line of a desk's log: what became of a ticket, and when. */
public record TicketEvent(Step step, LocalDateTime at) {
    /** What became of it. */
    public enum Step {
        ACCEPTED,
        ASSIGNED,
        ARRIVED,
        PAUSED,
        RESUMED,
        COMPLETED,
        REOPENED,
        REPLIED,
        REVISITED,
        CANCELLED;

        /** The step of a column's value. */
        public static Step of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
