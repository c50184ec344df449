package io.wuye.service;

import io.wuye.kernel.time.WorkCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Business time: what passes inside the daily windows of working days, pauses left out. */
public final class BusinessRules {
    private final WorkCalendar calendar;
    private final List<Window> windows;

    /** @param windows of a working day, in order, none overlapping */
    public BusinessRules(WorkCalendar calendar, List<Window> windows) {
        this.calendar = calendar;
        this.windows = List.copyOf(windows);
    }

    /**
     * The first moment by which a number of business seconds has passed.
     *
     * @param seconds at least 1
     */
    Due due(LocalDateTime start, long seconds, List<Pause> pauses) {
        long left = seconds;
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
            if (!calendar.covers(day)) {
                return Due.PROVISIONAL;
            }
            for (Span open : open(day, start, pauses)) {
                if (open.seconds() >= left) {
                    return Due.at(open.from().plusSeconds(left));
                }
                left -= open.seconds();
            }
            if (waitsAfter(day, pauses)) {
                return Due.PAUSED;
            }
        }
    }

    /** Business seconds from start to stop; empty if a day between them is of a year without a calendar. */
    public Optional<Long> seconds(LocalDateTime start, LocalDateTime stop, List<Pause> pauses) {
        long seconds = 0;
        for (LocalDate day = start.toLocalDate(); !day.isAfter(stop.toLocalDate()); day = day.plusDays(1)) {
            if (!calendar.covers(day)) {
                return Optional.empty();
            }
            for (Span open : open(day, start, pauses)) {
                LocalDateTime end = earlier(open.to(), stop);
                seconds += open.from().isBefore(end) ? new Span(open.from(), end).seconds() : 0;
            }
        }
        return Optional.of(seconds);
    }

    /** The parts of a day in which time passes, in order. */
    private List<Span> open(LocalDate day, LocalDateTime start, List<Pause> pauses) {
        List<Span> open = new ArrayList<>();
        if (calendar.isWorkingDay(day)) {
            for (Window window : windows) {
                LocalDateTime from = later(window.opens(day), start);
                add(open, from, window.closes(day), pauses);
            }
        }
        return open;
    }

    private static void add(List<Span> open, LocalDateTime from, LocalDateTime to, List<Pause> pauses) {
        LocalDateTime at = from;
        for (Pause pause : pauses) {
            LocalDateTime stops = earlier(pause.from(), to);
            if (at.isBefore(stops)) {
                open.add(new Span(at, stops));
            }
            at = pause.to() == null ? later(at, to) : later(at, pause.to());
            if (pause.to() == null && pause.from().isBefore(to)) {
                return;
            }
        }
        if (at.isBefore(to)) {
            open.add(new Span(at, to));
        }
    }

    private static boolean waitsAfter(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .anyMatch(pause ->
                        pause.to() == null && !pause.from().toLocalDate().isAfter(day));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** From a moment to a later one. */
    private record Span(LocalDateTime from, LocalDateTime to) {
        long seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }
}
