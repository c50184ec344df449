package io.wuye.arrears;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What identifies one look at the arrears.
 *
 * @param by what the ageing is summed up by as well; null for nothing
 */
public record ArrearsParameters(ArrearsMode mode, @Nullable Grouping by, LocalDate asOf) implements RunParameters {
    /** Reads back what a run recorded. */
    static ArrearsParameters of(ArrearsMode mode, RunParameters recorded) {
        String by = recorded.value("by");
        return new ArrearsParameters(
                mode, by.isEmpty() ? null : Grouping.valueOf(by.toUpperCase(Locale.ROOT)), recorded.asOf());
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("day", asOf.toString()));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(by == null ? Map.of() : Map.of("by", by.code()));
    }
}
