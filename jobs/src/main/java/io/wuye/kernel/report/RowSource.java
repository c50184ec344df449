package io.wuye.kernel.report;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a report, in their final order.
 *
 * <p>Rows may be many millions: a source streams them, and holds none. It may be asked more than once (a csv and an
 * xlsx of the same report) and gives the same rows each time. The array belongs to the source and may be reused for the
 * next row.
 */
@FunctionalInterface
public interface RowSource {
    /** Hands every row to {@code sink}: one value per column, of the type its {@link Kind} names, or null. */
    void forEach(Consumer<@Nullable Object[]> sink);

    /** The same rows as csv lines made by the database, if there is such a fast way. */
    default @Nullable ReadyLines readyLines() {
        return null;
    }

    /** Rows that exist as lines only; whoever wants values gets them. */
    static RowSource of(ReadyLines lines) {
        return new RowSource() {
            @Override
            public void forEach(Consumer<@Nullable Object[]> sink) {
                lines.forEach(row -> sink.accept(row.values()));
            }

            @Override
            public ReadyLines readyLines() {
                return lines;
            }
        };
    }

    /** Rows that are already in memory. */
    static RowSource of(List<@Nullable Object[]> rows) {
        return rows::forEach;
    }
}
