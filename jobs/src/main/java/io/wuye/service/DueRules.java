package io.wuye.service;

import io.wuye.kernel.time.WorkCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Until when a promise runs, to the second.
 *
 * <p>Limits of days end with their last day, 23:59:59, and do not count the day they start on (Civil Code 201). A limit of
 * natural days whose last day is a day off ends with the next working day (203); make-up Saturdays and Sundays are
 * working days. Where a day of a year without a published calendar must be looked at, nothing is guessed.
 */
public final class DueRules {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final WorkCalendar calendar;
    private final BusinessRules business;

    /** What was asked before. */
    private final Map<Days, Due> ends = new HashMap<>();

    /** @param windows of a working day, in order, for clocks of business minutes */
    public DueRules(WorkCalendar calendar, List<Window> windows) {
        this.calendar = calendar;
        this.business = new BusinessRules(calendar, windows);
    }

    /** The due moment of a clock that started. */
    public Due due(ServiceClock clock, LocalDateTime start, List<Pause> pauses) {
        Limit limit = clock.limit();
        return switch (clock.time()) {
            case WALL -> Due.at(wall(start, limit));
            case NATURAL, WORKING_DAYS -> endOfDay(clock.time(), start.toLocalDate(), limit.count());
            case BUSINESS -> business.due(start, limit.seconds(), pauses);
        };
    }

    /**
     * How many seconds of a clock's own time passed: business seconds for business clocks, else all of them.
     *
     * @return empty where a day of a year without a calendar must be looked at
     */
    Optional<Long> seconds(ServiceClock clock, LocalDateTime start, LocalDateTime stop, List<Pause> pauses) {
        return clock.time() == TimeKind.BUSINESS
                ? business.seconds(start, stop, pauses)
                : Optional.of(Duration.between(start, stop).toSeconds());
    }

    private static LocalDateTime wall(LocalDateTime start, Limit limit) {
        return limit.unit() == Limit.Unit.DAYS ? start.plusDays(limit.count()) : start.plusSeconds(limit.seconds());
    }

    /** A month of tickets has some thirty first days. */
    private Due endOfDay(TimeKind time, LocalDate start, int count) {
        return ends.computeIfAbsent(
                new Days(time, start, count),
                days -> end(
                        time == TimeKind.NATURAL
                                ? calendar.workingDayFrom(start.plusDays(count))
                                : calendar.workingDayAfter(start, count)));
    }

    private static Due end(Optional<LocalDate> day) {
        return day.map(last -> Due.at(last.atTime(LAST_SECOND))).orElse(Due.PROVISIONAL);
    }

    /** A limit of days that starts on a day. */
    private record Days(TimeKind time, LocalDate start, int count) {}
}
