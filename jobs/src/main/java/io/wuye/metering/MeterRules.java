package io.wuye.metering;

import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Interval.Course;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a meter counted between its readings (F7).
 *
 * <p>An interval runs from the reading before, or from the day the meter was put in, to the next reading, or to the day it
 * was taken off. A reading lower than the one before means that the dial passed its end, if the digits are known and the
 * distance around the end is at most half the dial; otherwise that an estimate was too high; otherwise it is in doubt. A
 * reading in doubt is passed over: the next one is compared with the last good one, so that nothing is counted twice.
 */
public final class MeterRules {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private MeterRules() {}

    /** The intervals of all these meters, by day of the second reading and code of the meter. */
    public static List<Interval> intervals(List<Meter> meters) {
        return meters.stream()
                .flatMap(meter -> intervals(meter).stream())
                .sorted(Comparator.comparing(
                                (Interval interval) -> interval.to().day())
                        .thenComparing(interval -> interval.meter().code()))
                .toList();
    }

    /** The intervals of a meter in order. */
    static List<Interval> intervals(Meter meter) {
        List<Interval> intervals = new ArrayList<>();
        Reading before = meter.initial() == null ? null : initial(meter, meter.initial());
        for (Reading reading : readings(meter)) {
            if (outside(meter, reading)) {
                Reading from = before == null ? reading : before;
                intervals.add(new Interval(meter, from, reading, Course.OUTSIDE, BigDecimal.ZERO));
                continue;
            }
            if (before != null) {
                Interval interval = interval(meter, before, reading);
                intervals.add(interval);
                if (interval.doubtful()) {
                    continue;
                }
            }
            before = reading;
        }
        return intervals;
    }

    /**
     * Whether a meter that was there for the whole of a period, or until it was taken off in it, was not read in it. A meter
     * put in during the period may wait for the next.
     */
    public static boolean unread(Meter meter, DateRange period) {
        LocalDate begin = begin(meter);
        boolean gone = meter.removedOn() != null && meter.removedOn().isBefore(period.first());
        if (gone || begin.isAfter(period.first())) {
            return false;
        }
        LocalDate removed = meter.removedOn();
        if (removed != null && period.contains(removed)) {
            return readings(meter).stream().noneMatch(reading -> reading.day().equals(removed));
        }
        return readings(meter).stream().noneMatch(reading -> period.contains(reading.day()));
    }

    /**
     * Meters with the end that the meter in their place gives them. An office notes the day and the last reading of an old
     * meter either on its own row or on the row of the new one; there they mean the old one if they are not later than the
     * day on which the new one was put in.
     *
     * @param meters all meters of one unit
     */
    static List<Meter> replaced(List<Meter> meters) {
        Map<String, Meter> byCode = meters.stream().collect(Collectors.toMap(Meter::code, Function.identity()));
        Map<String, Meter> successors = meters.stream()
                .filter(meter -> meter.replaces() != null && byCode.containsKey(meter.replaces()))
                .collect(Collectors.toMap(Meter::replaces, Function.identity(), (one, other) -> one));
        return meters.stream()
                .map(meter -> started(meter, byCode))
                .map(meter -> ended(meter, successors.get(meter.code())))
                .toList();
    }

    /** Put in on the day the old one went, if no other is said; without an end that is the old one's. */
    private static Meter started(Meter meter, Map<String, Meter> byCode) {
        Meter old = meter.replaces() == null ? null : byCode.get(meter.replaces());
        if (old == null) {
            return meter;
        }
        boolean named = namesEndOf(old, meter);
        LocalDate from = first(meter.installedOn(), named ? meter.removedOn() : null, old.removedOn());
        return named ? meter.lasting(from, null, null) : meter.lasting(from, meter.removedOn(), meter.last());
    }

    /** Taken off on the day the new one says or came, if no other is said. */
    private static Meter ended(Meter meter, @Nullable Meter successor) {
        if (successor == null) {
            return meter;
        }
        boolean named = namesEndOf(meter, successor);
        LocalDate to = first(meter.removedOn(), named ? successor.removedOn() : null, successor.installedOn());
        return meter.lasting(meter.installedOn(), to, meter.last() == null && named ? successor.last() : meter.last());
    }

    /** Whether the end on the row of the new meter is the old one's. */
    private static boolean namesEndOf(Meter old, Meter successor) {
        LocalDate day = successor.removedOn();
        if (day == null) {
            return successor.last() != null && old.last() == null;
        }
        boolean early = successor.installedOn() == null || !day.isAfter(successor.installedOn());
        return early && (old.removedOn() == null || old.last() == null);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static Reading initial(Meter meter, BigDecimal value) {
        LocalDate day = meter.installedOn() == null ? LocalDate.MIN : meter.installedOn();
        return new Reading(day, value, Reading.Kind.INITIAL);
    }

    /** The readings of the register and the one the meter was taken off with, which is the last of its day. */
    private static List<Reading> readings(Meter meter) {
        List<Reading> all = new ArrayList<>(meter.readings());
        if (meter.removedOn() != null && meter.last() != null) {
            all.add(new Reading(meter.removedOn(), meter.last(), Reading.Kind.FINAL));
        }
        all.sort(Comparator.comparing(Reading::day).thenComparing(Reading::kind));
        return all;
    }

    private static LocalDate begin(Meter meter) {
        if (meter.installedOn() != null) {
            return meter.installedOn();
        }
        boolean started = meter.initial() == null && !meter.readings().isEmpty();
        return started ? readings(meter).get(0).day() : LocalDate.MIN;
    }

    private static boolean outside(Meter meter, Reading reading) {
        BigDecimal dial = meter.dial();
        return (meter.installedOn() != null && reading.day().isBefore(meter.installedOn()))
                || (meter.removedOn() != null && reading.day().isAfter(meter.removedOn()))
                || (dial != null && reading.value().compareTo(dial) >= 0);
    }

    private static Interval interval(Meter meter, Reading from, Reading to) {
        BigDecimal up = to.value().subtract(from.value());
        if (up.signum() >= 0) {
            return new Interval(meter, from, to, Course.UPWARD, up);
        }
        BigDecimal dial = meter.dial();
        if (dial != null && up.add(dial).multiply(TWO).compareTo(dial) <= 0) {
            return new Interval(meter, from, to, Course.ROLLOVER, up.add(dial));
        }
        return from.kind() == Reading.Kind.ESTIMATED
                ? new Interval(meter, from, to, Course.TRUE_UP, up)
                : new Interval(meter, from, to, Course.LOWER, BigDecimal.ZERO);
    }
}
