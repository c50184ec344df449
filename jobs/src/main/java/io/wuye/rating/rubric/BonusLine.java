package io.wuye.rating.rubric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points beside the items, for an award or a penalty.
 *
 * @param max most points of the line, up or down, however many entries it has
 * @param validity how long an entry counts: {@code 1y}, {@code 6m}, {@code 90d}; a year unless said
 */
public record BonusLine(
        String id,
        @Nullable String title,
        BigDecimal max,
        @Nullable String validity) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,3})([ymd])");

    /** Title, or the id of a line without one. */
    public String name() {
        return title == null ? id : title;
    }

    /** The time an entry counts; empty if it is not understood. */
    public Optional<Period> span() {
        Matcher shape = SHAPE.matcher(validity == null ? "1y" : validity);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(shape.group(1));
        return Optional.of(
                switch (shape.group(2)) {
                    case "y" -> Period.ofYears(count);
                    case "m" -> Period.ofMonths(count);
                    default -> Period.ofDays(count);
                });
    }

    /** The first day on which an entry of that first day no longer counts. */
    public LocalDate end(LocalDate from) {
        return from.plus(span().orElseThrow());
    }
}
