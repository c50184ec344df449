package io.wuye.service;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.time.Moments;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What identifies one look at the service desk.
 *
 * @param period the tickets accepted in it
 * @param given the moment at which open tickets are looked at; null: the end of the as-of day
 */
public record ServiceParameters(
        ServiceMode mode, Period period, @Nullable LocalDateTime given, LocalDate asOf) implements RunParameters {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Reads back what a run recorded. */
    static ServiceParameters of(ServiceMode mode, RunParameters recorded) {
        String at = recorded.value("at");
        return new ServiceParameters(
                mode,
                Period.parse(recorded.value("month")).orElseThrow(),
                at.isEmpty() ? null : Moments.parse(at),
                recorded.asOf());
    }

    /** The moment at which open tickets are looked at. */
    public LocalDateTime at() {
        return given == null ? asOf.atTime(LAST_SECOND) : given;
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("month", period.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return given == null ? new TreeMap<>() : new TreeMap<>(Map.of("at", Moments.text(given)));
    }
}
