package io.wuye.rating.office;

import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.time.WorkCalendar;
import io.wuye.rating.standing.Cadence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Inspection duties. The duty follows the star at the start of the window; it is raised at once when a star is lost, and
 * never lowered inside a window when one is gained.
 */
public final class PlanRules {
    private final List<Cadence> cadences;
    private final WorkCalendar calendar;

    public PlanRules(List<Cadence> cadences, WorkCalendar calendar) {
        this.cadences = List.copyOf(cadences);
        this.calendar = calendar;
    }

    /**
     * The duty on a day.
     *
     * @param stars in force, by their first days
     * @param inspected days of inspections
     * @return nothing for a subject without a star, or of a star nobody gave a cadence to
     */
    public Optional<Duty> duty(SortedMap<LocalDate, Integer> stars, SortedSet<LocalDate> inspected, LocalDate day) {
        return alone(stars, inspected, day).map(duty -> {
            LocalDate eve = duty.window().first().minusDays(1);
            int missed = alone(stars, inspected, eve).map(Duty::due).orElse(0);
            return new Duty(duty.star(), duty.window(), duty.required(), duty.done(), missed, duty.suggested());
        });
    }

    /** The duty on a day, without what was missed before. */
    private Optional<Duty> alone(SortedMap<LocalDate, Integer> stars, SortedSet<LocalDate> inspected, LocalDate day) {
        Integer now = at(stars, day);
        Cadence own = now == null ? null : cadence(now);
        if (now == null || own == null) {
            return Optional.empty();
        }
        DateRange window = window(own, day);
        Integer start = at(stars, window.first());
        Cadence lower = start == null || start >= now ? null : cadence(start);
        Cadence held = lower == null ? own : lower;
        window = window(held, day);
        int done = inspected.subSet(window.first(), day.plusDays(1)).size();
        int due = Math.max(0, held.times() - done);
        return Optional.of(new Duty(held.star(), window, held.times(), done, 0, suggested(due, window, day)));
    }

    /** Due inspections spread evenly over the working days that are left, the day itself not among them. */
    private List<LocalDate> suggested(int due, DateRange window, LocalDate day) {
        List<LocalDate> working = new ArrayList<>();
        for (LocalDate next = day.plusDays(1); due > 0 && !next.isAfter(window.last()); next = next.plusDays(1)) {
            if (calendar.isWorkingDay(next)) {
                working.add(next);
            }
        }
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i <= Math.min(due, working.size()); i++) {
            days.add(working.get(working.size() * i / (due + 1)));
        }
        return days;
    }

    private static @Nullable Integer at(SortedMap<LocalDate, Integer> stars, LocalDate day) {
        SortedMap<LocalDate, Integer> before = stars.headMap(day.plusDays(1));
        return before.isEmpty() ? null : before.get(before.lastKey());
    }

    private static DateRange window(Cadence cadence, LocalDate day) {
        return Period.holding(YearMonth.from(day), cadence.window().months()).days();
    }

    private @Nullable Cadence cadence(int star) {
        return cadences.stream().filter(one -> one.star() == star).findFirst().orElse(null);
    }
}
