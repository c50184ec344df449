package io.wuye.archive.sweep;

import io.wuye.kernel.report.ReadyLines;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a report as they are rendered; reads them once by itself if they were not. */
final class Counted {
    private final Report table;
    private long rows = -1;

    Counted(Report table) {
        this.table = table;
    }

    /** The same table. */
    Report report() {
        RowSource source = table.rows();
        return new Report(table.name(), table.title(), table.notes(), table.columns(), new RowSource() {
            @Override
            public void forEach(Consumer<@Nullable Object[]> sink) {
                rows = 0;
                source.forEach(row -> {
                    rows++;
                    sink.accept(row);
                });
            }

            @Override
            public @Nullable ReadyLines readyLines() {
                ReadyLines lines = source.readyLines();
                return lines == null
                        ? null
                        : sink -> {
                            rows = 0;
                            lines.forEach(row -> {
                                rows++;
                                sink.accept(row);
                            });
                        };
            }
        });
    }

    /** How many rows it has. */
    long rows() {
        if (rows < 0) {
            rows = 0;
            table.rows().forEach(row -> rows++);
        }
        return rows;
    }
}
