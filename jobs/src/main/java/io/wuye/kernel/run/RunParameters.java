package io.wuye.kernel.run;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one run is asked to do, as short texts: periods, codes, digests, choices. Never names, phones or other personal
 * data, for all of it is stored and shown in clear.
 *
 * <p>A feature has its own typed record that implements this and can be made again from it ({@code
 * BillingParameters.of(run.parameters())}), because a recovered or retried run starts from what was recorded.
 */
public interface RunParameters {
    /** The job's name, e.g. {@code bill-post}. */
    String job();

    /** The business key: what makes two runs the same piece of work, e.g. {@code period → 2026-11}. */
    SortedMap<String, String> key();

    /** The day the run takes as today. */
    LocalDate asOf();

    /** What else the run was told; does not make it another piece of work. */
    SortedMap<String, String> rest();

    /** The key in one line, e.g. {@code period=2026-11 project=TA}. */
    default String keyText() {
        StringBuilder text = new StringBuilder();
        key().forEach((name, value) ->
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(value));
        return text.toString();
    }

    /** The value of a name in the key or the rest; empty when it was not given. */
    default String value(String name) {
        return key().getOrDefault(name, rest().getOrDefault(name, ""));
    }

    /** Parameters without a type of their own: as recorded, or in tests. */
    static RunParameters of(String job, SortedMap<String, String> key, LocalDate asOf, SortedMap<String, String> rest) {
        return new RecordedParameters(job, new TreeMap<>(key), asOf, new TreeMap<>(rest));
    }
}
