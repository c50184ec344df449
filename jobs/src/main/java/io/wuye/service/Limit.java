package io.wuye.service;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take: {@code 15m}, {@code 48h}, {@code 2d}, {@code 4wd}.
 *
 * @param count of the unit, at least 1
 */
public record Limit(int count, Unit unit) {
    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,4})(m|h|d|wd)");
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int SECONDS_OF_HOUR = 3600;

    /** What a limit counts. */
    public enum Unit {
        MINUTES("m"),
        HOURS("h"),
        DAYS("d"),
        WORKING_DAYS("wd");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    /** Reads one of the spellings; empty for anything else. */
    public static Optional<Limit> parse(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        for (Unit unit : Unit.values()) {
            if (unit.sign.equals(shape.group(2))) {
                return Optional.of(new Limit(Integer.parseInt(shape.group(1)), unit));
            }
        }
        return Optional.empty();
    }

    /** A limit of minutes or hours in seconds. */
    public long seconds() {
        return switch (unit) {
            case MINUTES -> (long) count * SECONDS_OF_MINUTE;
            case HOURS -> (long) count * SECONDS_OF_HOUR;
            default -> throw new IllegalStateException("a limit of days has no seconds: " + this);
        };
    }

    /** The spelling that {@link #parse} reads. */
    @Override
    public String toString() {
        return count + unit.sign;
    }
}
