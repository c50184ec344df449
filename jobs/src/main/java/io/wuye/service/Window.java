package io.wuye.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the working day in which business minutes pass.
 *
 * @param fromMinute minutes after midnight, included
 * @param toMinute minutes after midnight, excluded; at most 1,440
 */
public record Window(int fromMinute, int toMinute) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–~]\\s*(\\d{1,2}):(\\d{2})");
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 1440;

    /** Reads {@code 08:00-18:00}; empty if it is not one, or ends before it starts. */
    public static Optional<Window> parse(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        int from = minute(shape.group(1), shape.group(2));
        int to = minute(shape.group(3), shape.group(4));
        return from < 0 || to < 0 || from >= to ? Optional.empty() : Optional.of(new Window(from, to));
    }

    private static int minute(String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        int all = Integer.parseInt(hour) * MINUTES_OF_HOUR + minutes;
        return minutes >= MINUTES_OF_HOUR || all > MINUTES_OF_DAY ? -1 : all;
    }

    /** When it opens on a day. */
    public LocalDateTime opens(LocalDate day) {
        return day.atStartOfDay().plusMinutes(fromMinute);
    }

    /** When it closes on a day; 24:00 is the start of the next. */
    public LocalDateTime closes(LocalDate day) {
        return day.atStartOfDay().plusMinutes(toMinute);
    }
}
