package io.wuye.archive.transfer;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What identifies the papers of one dissolution: the project whose service centre ends, and the day they are written. */
public record DissolutionParameters(String project, LocalDate asOf) implements RunParameters {
    static final String JOB = "archive-dissolve";

    /** Reads back what a run recorded. */
    static DissolutionParameters of(RunParameters recorded) {
        return new DissolutionParameters(recorded.value("project"), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("project", project, "as_of", asOf.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
