package io.wuye.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month, quarter, half-year or year, written {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026}.
 *
 * @param start first month
 * @param length months: 1, 3, 6 or 12, aligned to the calendar year
 */
public record Period(YearMonth start, int length) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    public Period {
        if (12 % length != 0 || (start.getMonthValue() - 1) % length != 0) {
            throw new IllegalArgumentException("not a calendar period: " + length + " months from " + start);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month, 1);
    }

    /** The period of that many months that holds a month. */
    public static Period holding(YearMonth month, int length) {
        return new Period(month.withMonth((month.getMonthValue() - 1) / length * length + 1), length);
    }

    /** Reads one of the four spellings; empty for anything else. */
    public static Optional<Period> parse(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(shape.group(1));
        try {
            if (shape.group(2) != null) {
                return Optional.of(month(YearMonth.of(year, Integer.parseInt(shape.group(2)))));
            }
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
        if (shape.group(3) != null) {
            return Optional.of(new Period(YearMonth.of(year, Integer.parseInt(shape.group(3)) * 3 - 2), 3));
        }
        if (shape.group(4) != null) {
            return Optional.of(new Period(YearMonth.of(year, Integer.parseInt(shape.group(4)) * 6 - 5), 6));
        }
        return Optional.of(new Period(YearMonth.of(year, 1), 12));
    }

    public YearMonth end() {
        return start.plusMonths(length - 1L);
    }

    /** Whether all of another period's months are among its own. */
    public boolean holds(Period other) {
        return !other.start.isBefore(start) && !other.end().isAfter(end());
    }

    /** Its months in order. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            months.add(start.plusMonths(i));
        }
        return months;
    }

    /** First day of the first month to last day of the last. */
    public DateRange days() {
        return new DateRange(firstDay(), lastDay());
    }

    public LocalDate firstDay() {
        return start.atDay(1);
    }

    public LocalDate lastDay() {
        return end().atEndOfMonth();
    }

    /** The spelling that {@link #parse} reads. */
    @Override
    public String toString() {
        return switch (length) {
            case 1 -> start.toString();
            case 3 -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case 6 -> start.getYear() + "-H" + (start.getMonthValue() + 5) / 6;
            default -> String.valueOf(start.getYear());
        };
    }
}
