package io.wuye.payment.collection;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.text.Codes;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one batch.
 *
 * @param profile of the bank
 * @param project whose debts; empty for all
 * @param dueBy the last due day of the debts
 */
public record CollectionParameters(String profile, String project, LocalDate dueBy, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "collection-export";

    public CollectionParameters {
        project = Codes.normal(project);
    }

    /** Reads back what a run recorded. */
    static CollectionParameters of(RunParameters recorded) {
        return new CollectionParameters(
                recorded.value("profile"),
                recorded.value("project"),
                LocalDate.parse(recorded.value("due-by")),
                recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("day", asOf.toString(), "profile", profile, "project", project));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("due-by", dueBy.toString()));
    }
}
