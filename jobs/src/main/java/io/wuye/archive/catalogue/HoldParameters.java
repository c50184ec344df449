package io.wuye.archive.catalogue;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one hold: what it covers, and why. The approver is named in the run's record on purpose.
 *
 * @param cover the parts of the query that were given, by their column: record_id, series, class, project_code,
 *     formed_from, formed_to
 */
public record HoldParameters(SortedMap<String, String> cover, String reason, String approver, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "archive-hold";

    public HoldParameters {
        cover = new TreeMap<>(cover);
        cover.values().removeIf(String::isBlank);
        reason = reason.strip();
        approver = approver.strip();
        if (cover.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "archive.hold.nothing");
        }
        Approver.require(reason, approver);
    }

    /** Reads back what a run recorded. */
    static HoldParameters of(RunParameters recorded) {
        SortedMap<String, String> cover = new TreeMap<>(recorded.key());
        cover.remove("reason");
        return new HoldParameters(cover, recorded.value("reason"), recorded.value("approver"), recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        SortedMap<String, String> key = new TreeMap<>(cover);
        key.put("reason", reason);
        return key;
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("approver", approver));
    }
}
