package io.wuye.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Working days with the State Council's holidays and make-up days (调休).
 *
 * <p>Monday to Friday work unless a day is listed {@code off}; a listed {@code work} day works even on a weekend. A year
 * whose New Year's Day is not listed is not covered: asking about it throws, because a guessed deadline is worse than none.
 */
public final class WorkCalendar {
    private final Map<LocalDate, Boolean> works;
    private final SortedSet<Integer> years;

    private WorkCalendar(Map<LocalDate, Boolean> works, SortedSet<Integer> years) {
        this.works = works;
        this.years = years;
    }

    /**
     * A calendar of the days that differ from their week.
     *
     * @param works whether a listed day is a working day
     */
    public static WorkCalendar of(Map<LocalDate, Boolean> works) {
        SortedSet<Integer> years = new TreeSet<>();
        works.keySet().stream().filter(day -> day.getDayOfYear() == 1).forEach(day -> years.add(day.getYear()));
        return new WorkCalendar(Map.copyOf(works), years);
    }

    /** The years it can answer for. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /**
     * Whether a day is a working day.
     *
     * @throws IllegalArgumentException if its year is not covered
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new IllegalArgumentException("the calendar does not cover " + day.getYear());
        }
        Boolean listed = works.get(day);
        return listed != null
                ? listed
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether it can answer for a day. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The day on which the n-th working day after a day falls; the day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /** As {@link #plusWorkingDays}; empty if a day that must be looked at lies in a year that is not covered. */
    public Optional<LocalDate> workingDayAfter(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            if (!covers(at)) {
                return Optional.empty();
            }
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return Optional.of(at);
    }

    /** The day itself if it is a working day, else the next one; empty if that lies in a year that is not covered. */
    public Optional<LocalDate> workingDayFrom(LocalDate day) {
        return workingDayAfter(day.minusDays(1), 1);
    }
}
