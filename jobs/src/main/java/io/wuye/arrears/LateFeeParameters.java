package io.wuye.arrears;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What identifies one accrual of late fees: the day until which they are reckoned, inclusive. */
public record LateFeeParameters(LocalDate asOf) implements RunParameters {
    static final String JOB = "latefee-accrue";

    /** Reads back what a run recorded. */
    static LateFeeParameters of(RunParameters recorded) {
        return new LateFeeParameters(recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("day", asOf.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
