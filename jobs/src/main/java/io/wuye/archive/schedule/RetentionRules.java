package io.wuye.archive.schedule;

import io.wuye.archive.schedule.Decision.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a record is due: any permanent rule wins, else the last day to keep it is the latest over the rows of the schedule
 * and the statutory minimums in force on the day of the question (79号令 art. 14–15). Dates only; the day is an argument.
 */
public final class RetentionRules {
    private RetentionRules() {}

    /**
     * Decides.
     *
     * @param matching the rules for this kind of record that are in force on {@code asOf}
     * @param formedLast the last day on which the record was formed
     * @param happenedOn the day of the event the period counts from; null if not known. Rules that wait for different
     *     events cannot be told by one day: the record is then indeterminate
     * @param asOf the day of the question
     */
    public static Decision decide(
            Schedule.Matching matching, LocalDate formedLast, @Nullable LocalDate happenedOn, LocalDate asOf) {
        Decision open = undatable(matching);
        if (open != null) {
            return open;
        }
        Set<String> events = matching.events();
        if (events.size() > 1 || (happenedOn == null && !events.isEmpty())) {
            ScheduleRow named = matching.rows().stream()
                    .filter(ScheduleRow::needsEvent)
                    .findFirst()
                    .orElse(matching.rows().get(0));
            Reason why = events.size() > 1 ? Reason.SEVERAL_EVENTS : Reason.NO_EVENT;
            return new Decision(Status.INDETERMINATE, null, named, binding(matching), false, why);
        }
        return dated(matching, formedLast, happenedOn == null ? formedLast : happenedOn, asOf);
    }

    /** What can be said without dates: permanent, or no period at all; null if dates decide. */
    private static @Nullable Decision undatable(Schedule.Matching matching) {
        Optional<ScheduleRow> permanent = first(matching, Term.Kind.PERMANENT);
        @Nullable FloorRow binding = binding(matching);
        if (permanent.isPresent()) {
            return new Decision(Status.PERMANENT, null, permanent.get(), binding, false, Reason.PERMANENT_SCHEDULE);
        }
        if (matching.rows().isEmpty()) {
            Reason why = matching.unknown() ? Reason.UNKNOWN_SERIES : Reason.NO_SERIES;
            return new Decision(Status.UNSCHEDULED, null, null, null, false, why);
        }
        ScheduleRow row = matching.rows().get(0);
        if (binding != null && binding.term().kind() == Term.Kind.PERMANENT) {
            boolean says = first(matching, Term.Kind.UNSCHEDULED).isEmpty();
            return new Decision(Status.PERMANENT, null, row, binding, says, Reason.PERMANENT_LAW);
        }
        Optional<ScheduleRow> open = first(matching, Term.Kind.UNSCHEDULED);
        if (open.isPresent() || matching.unknown()) {
            Reason why = open.isPresent() ? Reason.NO_PERIOD : Reason.UNKNOWN_SERIES;
            return new Decision(Status.UNSCHEDULED, null, open.orElse(row), binding, false, why);
        }
        return null;
    }

    private static Decision dated(
            Schedule.Matching matching, LocalDate formedLast, LocalDate happenedOn, LocalDate asOf) {
        Optional<Found> scheduled = matching.rows().stream()
                .map(row -> new Found(row, null, span(row.start(), row.term().years(), formedLast, happenedOn)))
                .reduce(Found::later);
        Found winner = scheduled.orElseThrow();
        Optional<Found> lawful = matching.floors().stream()
                .map(floor -> new Found(
                        winner.row, floor, span(floor.start(), floor.term().years(), formedLast, happenedOn)))
                .reduce(Found::later);
        boolean below = lawful.isPresent() && lawful.get().span.lastDay().isAfter(winner.span.lastDay());
        Span kept = lawful.map(law -> winner.span.later(law.span)).orElse(winner.span);
        LocalDate limit = matching.rows().stream()
                .map(row -> span(row.start(), row.term().limitYears(), formedLast, happenedOn)
                        .dueOn())
                .max(Comparator.naturalOrder())
                .orElse(kept.dueOn());
        boolean between = matching.rows().stream().anyMatch(row -> row.term().kind() == Term.Kind.BETWEEN);
        boolean reviewed = matching.rows().stream().anyMatch(row -> row.term().isReviewed());
        Status status = asOf.isBefore(kept.dueOn())
                ? Status.ACTIVE
                : !reviewed ? Status.DUE : between && !asOf.isBefore(limit) ? Status.OVERDUE : Status.REVIEW;
        @Nullable FloorRow floor = lawful.map(Found::floor).orElse(null);
        return new Decision(status, kept, winner.row, floor, below, below ? Reason.LAW : Reason.SCHEDULE);
    }

    private static Span span(StartRule rule, int years, LocalDate formedLast, LocalDate happenedOn) {
        return SpanRules.span(rule, rule.needsEvent() ? happenedOn : formedLast, years);
    }

    private static Optional<ScheduleRow> first(Schedule.Matching matching, Term.Kind kind) {
        return matching.rows().stream().filter(row -> row.term().kind() == kind).findFirst();
    }

    /** The minimum that is longest: permanent, else the most years. */
    private static @Nullable FloorRow binding(Schedule.Matching matching) {
        return matching.floors().stream()
                .max(Comparator.comparingInt((FloorRow floor) -> floor.term().kind() == Term.Kind.PERMANENT
                        ? Integer.MAX_VALUE
                        : floor.term().years()))
                .orElse(null);
    }

    /** A rule and what comes of it; of two that end on one day the one that begins earlier, of equals the first. */
    private record Found(ScheduleRow row, @Nullable FloorRow floor, Span span) {
        Found later(Found other) {
            int longer = other.span.lastDay().compareTo(span.lastDay());
            boolean earlier = other.span.startsOn().isBefore(span.startsOn());
            return longer > 0 || (longer == 0 && earlier) ? other : this;
        }
    }
}
