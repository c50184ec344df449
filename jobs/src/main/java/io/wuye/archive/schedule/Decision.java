package io.wuye.archive.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule and the law say of a record on a day.
 *
 * @param status where it stands
 * @param span how long it is kept by the rule that wins; null if permanent or undecided
 * @param row the row of the schedule that wins, or matches first; null if none matches
 * @param floor the legal minimum that binds most; null if the law names none
 * @param belowFloor whether the schedule keeps it shorter than the law: the law was used
 * @param reason why, as a message {@code archive.reason.<reason>}
 */
public record Decision(
        Status status,
        @Nullable Span span,
        @Nullable ScheduleRow row,
        @Nullable FloorRow floor,
        boolean belowFloor,
        Reason reason) {
    /** What decided. */
    public enum Reason {
        PERMANENT_SCHEDULE,
        PERMANENT_LAW,
        NO_SERIES,
        UNKNOWN_SERIES,
        NO_PERIOD,
        NO_EVENT,
        SEVERAL_EVENTS,
        LAW,
        SCHEDULE;

        /** Last segment of the message's key, e.g. {@code no_event}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
