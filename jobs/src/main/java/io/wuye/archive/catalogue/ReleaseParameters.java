package io.wuye.archive.catalogue;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies the release of one hold.
 *
 * @param holdNo its number
 */
public record ReleaseParameters(long holdNo, String reason, String approver, LocalDate asOf) implements RunParameters {
    static final String JOB = "archive-release";

    public ReleaseParameters {
        Approver.require(reason, approver);
    }

    /** Reads back what a run recorded. */
    static ReleaseParameters of(RunParameters recorded) {
        return new ReleaseParameters(
                Long.parseLong(recorded.value("hold_no")),
                recorded.value("reason"),
                recorded.value("approver"),
                recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("hold_no", String.valueOf(holdNo)));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("reason", reason, "approver", approver));
    }
}
