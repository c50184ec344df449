package io.wuye.archive.destruction;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one call to carry out a list: the list and the day.
 *
 * @param listId the list
 * @param asOf the day of the destruction
 * @param today by the calendar: what must be kept today is kept, whatever the day asked for
 */
public record DestroyParameters(String listId, LocalDate asOf, LocalDate today) implements RunParameters {
    public static final String JOB = "archive-destroy";

    /** Reads back what a run recorded. */
    static DestroyParameters of(RunParameters recorded) {
        return new DestroyParameters(recorded.value("list"), recorded.asOf(), LocalDate.parse(recorded.value("today")));
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("list", listId, "as_of", asOf.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("today", today.toString()));
    }
}
