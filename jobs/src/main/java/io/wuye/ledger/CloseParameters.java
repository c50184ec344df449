package io.wuye.ledger;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one closing.
 *
 * @param period its last month, and with it all that went before, is closed
 */
public record CloseParameters(Period period, LocalDate asOf) implements RunParameters {
    static final String JOB = "ledger-close";

    /** Reads back what a run recorded. */
    static CloseParameters of(RunParameters recorded) {
        return new CloseParameters(Period.parse(recorded.value("period")).orElseThrow(), recorded.asOf());
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
