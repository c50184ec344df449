package io.wuye.survey;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one tally.
 *
 * @param wave the free label under which answer sheets were imported
 * @param questionnaire its id; empty: the only one of the wave
 */
public record TallyParameters(String wave, String questionnaire, LocalDate asOf) implements RunParameters {
    static final String JOB = "survey-tally";

    /** Reads back what a run recorded. */
    static TallyParameters of(RunParameters recorded) {
        return new TallyParameters(recorded.value("wave"), recorded.value("questionnaire"), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("wave", wave, "questionnaire", questionnaire));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
