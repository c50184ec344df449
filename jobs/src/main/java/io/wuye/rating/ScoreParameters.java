package io.wuye.rating;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one scoring.
 *
 * @param round the label the inspections carry
 */
public record ScoreParameters(String round, LocalDate asOf) implements RunParameters {
    static final String JOB = "rating-score";

    /** Reads back what a run recorded. */
    static ScoreParameters of(RunParameters recorded) {
        return new ScoreParameters(recorded.value("round"), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("round", round));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
