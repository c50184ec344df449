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
 * @param html whether the ageing is rendered as a page too
 */
public record ArrearsParameters(ArrearsMode mode, @Nullable Grouping by, boolean html, LocalDate asOf)
        implements RunParameters {
    /** Without a page. */
    public ArrearsParameters(ArrearsMode mode, @Nullable Grouping by, LocalDate asOf) {
        this(mode, by, false, asOf);
    }

    /** Reads back what a run recorded. */
    static ArrearsParameters of(ArrearsMode mode, RunParameters recorded) {
        String by = recorded.value("by");
        return new ArrearsParameters(
                mode,
                by.isEmpty() ? null : Grouping.valueOf(by.toUpperCase(Locale.ROOT)),
                recorded.value("html").equals("yes"),
                recorded.asOf());
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
        SortedMap<String, String> rest = new TreeMap<>();
        if (by != null) {
            rest.put("by", by.code());
        }
        if (html) {
            rest.put("html", "yes");
        }
        return rest;
    }
}
