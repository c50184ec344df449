package io.wuye.rating.office;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What identifies one run of the office. */
public record OfficeParameters(OfficeMode mode, String round, LocalDate asOf) implements RunParameters {
    /** Reads back what a run recorded. */
    static OfficeParameters of(OfficeMode mode, RunParameters recorded) {
        return new OfficeParameters(mode, recorded.value("round"), recorded.asOf());
    }

    @Override
    public String job() {
        return mode.job();
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
