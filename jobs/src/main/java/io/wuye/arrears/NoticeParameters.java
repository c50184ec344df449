package io.wuye.arrears;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What identifies one run of letters.
 *
 * @param level only letters of this level; null for whatever rung is next
 * @param dry whether nothing is kept: the letters are listed as they would be written
 */
public record NoticeParameters(@Nullable Integer level, boolean dry, LocalDate asOf) implements RunParameters {
    static final String JOB = "notice-run";
    static final String DRY_JOB = "notice-plan";

    /** Reads back what a run recorded. */
    static NoticeParameters of(RunParameters recorded) {
        String level = recorded.value("level");
        return new NoticeParameters(
                level.isEmpty() ? null : Integer.valueOf(level), recorded.job().equals(DRY_JOB), recorded.asOf());
    }

    @Override
    public String job() {
        return dry ? DRY_JOB : JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        SortedMap<String, String> key = new TreeMap<>();
        key.put("as_of", asOf.toString());
        if (level != null) {
            key.put("level", level.toString());
        }
        return key;
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>();
    }
}
