package io.wuye.archive.transfer;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one list of records to be handed over to the archive: its id.
 *
 * @param project only records of this one; empty: of all
 * @param classCode only records of this class, of either level; empty: of all
 */
public record TransferParameters(String listId, String project, String classCode, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "archive-transfer";

    /** Reads back what a run recorded. */
    static TransferParameters of(RunParameters recorded) {
        return new TransferParameters(
                recorded.value("list"), recorded.value("project"), recorded.value("class"), recorded.asOf());
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
        return new TreeMap<>(Map.of("project", project, "class", classCode));
    }
}
