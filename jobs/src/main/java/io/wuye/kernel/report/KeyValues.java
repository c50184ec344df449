package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import io.wuye.kernel.text.Width;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short summary on a screen: one labelled value per line, labels aligned (wide characters count twice), figures
 * grouped and flush right among themselves.
 *
 * <pre>{@code
 * 账期      2026-11
 * 应收户数      828
 * 应收金额  224,000.00
 * }</pre>
 */
public final class KeyValues {
    private record Entry(Kind kind, String text) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Adds a line; a null value is left out. Values are of the types that {@link Kind} names. */
    public KeyValues put(String label, Kind kind, @Nullable Object value) {
        if (value != null) {
            entries.put(label, new Entry(kind, ScreenText.of(kind, value)));
        }
        return this;
    }

    /** Prints the lines in the order they were added. */
    public void print(PrintStream out) {
        int labels = entries.keySet().stream().mapToInt(Width::of).max().orElse(0);
        int figures = entries.values().stream()
                .filter(entry -> entry.kind().isNumeric())
                .mapToInt(entry -> Width.of(entry.text()))
                .max()
                .orElse(0);
        entries.forEach((label, entry) -> out.println(Width.padRight(Escapes.visible(label), labels)
                + "  "
                + (entry.kind().isNumeric() ? Width.padLeft(entry.text(), figures) : entry.text())));
    }
}
