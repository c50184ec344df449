package io.wuye.payment;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What identifies one allocation of what earlier runs left: the day as of which it is done. */
public record AllocationParameters(LocalDate asOf) implements RunParameters {
    static final String JOB = "payment-allocate";

    /** Reads back what a run recorded. */
    static AllocationParameters of(RunParameters recorded) {
        return new AllocationParameters(recorded.asOf());
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
