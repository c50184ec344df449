package io.wuye.archive.destruction;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one appraisal: its list. The compiler is named in the run's record on purpose.
 *
 * @param listId name of the list
 * @param compiler who puts it together, and never signs it
 * @param series only records of this series; empty: of all
 * @param decisions file of what was decided otherwise than to destroy; empty: none
 * @param beyond why the list may be longer than the brake allows; empty: it may not
 */
public record AppraisalParameters(
        String listId, String compiler, String series, String decisions, String beyond, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "archive-appraise";

    /** Reads back what a run recorded. */
    static AppraisalParameters of(RunParameters recorded) {
        return new AppraisalParameters(
                recorded.value("list"),
                recorded.value("compiler"),
                recorded.value("series"),
                recorded.value("decisions"),
                recorded.value("beyond"),
                recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("list", listId));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("compiler", compiler, "series", series, "decisions", decisions, "beyond", beyond));
    }
}
