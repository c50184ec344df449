package io.wuye.billing;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one sharing out.
 *
 * @param period the pools whose own periods lie in it
 */
public record ShareParameters(Period period, LocalDate asOf) implements RunParameters {
    static final String JOB = "share";

    /** Reads back what a run recorded. */
    static ShareParameters of(RunParameters recorded) {
        return new ShareParameters(Period.parse(recorded.value("period")).orElseThrow(), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("period", period.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
