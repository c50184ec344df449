package io.wuye.archive.sweep;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one sweep: the day it looks from, which may lie in the past.
 */
public record SweepParameters(LocalDate asOf) implements RunParameters {
    static final String JOB = "archive-sweep";

    /** Reads back what a run recorded. */
    static SweepParameters of(RunParameters recorded) {
        return new SweepParameters(recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("as_of", asOf.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
