package io.wuye.survey;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one comparison.
 *
 * @param before the earlier wave
 * @param after the later wave
 * @param questionnaire its id; empty: the only one of each wave
 */
public record CompareParameters(String before, String after, String questionnaire, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "survey-compare";

    /** Reads back what a run recorded. */
    static CompareParameters of(RunParameters recorded) {
        return new CompareParameters(
                recorded.value("before"), recorded.value("after"), recorded.value("questionnaire"), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("before", before, "after", after, "questionnaire", questionnaire));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
