package io.wuye.kernel.report;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a database hands over as finished csv lines: one wide value is read several times as fast as many narrow
 * ones. The database knows nothing of quotes and formulas; the renderer looks at every line, and where a cell needs
 * care it asks for the row's values instead.
 */
@FunctionalInterface
public interface ReadyLines {
    /** Hands over every row, in order. */
    void forEach(Consumer<ReadyRow> sink);

    /** The row at hand; gone with the next one. */
    interface ReadyRow {
        /** The cells as they read in csv, joined by commas, in UTF-8; no quotes, nothing neutralised, no line end. */
        byte[] line();

        /** The same row as values. */
        @Nullable Object[] values();
    }
}
