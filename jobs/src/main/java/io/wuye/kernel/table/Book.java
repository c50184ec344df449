package io.wuye.kernel.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open file of any format: its worksheets and their rows. A text file is a book with one worksheet without a name. */
interface Book extends AutoCloseable {
    /**
     * One worksheet.
     *
     * @param name on its tab; null in a text file
     * @param hidden whether the user's program does not show it
     */
    record Worksheet(@Nullable String name, boolean hidden) {}

    /** In the order of the tabs. */
    List<Worksheet> worksheets();

    /** The rows of a worksheet, by its place in {@link #worksheets()}. */
    RawRows rows(int worksheet);

    /** What stands between the cells of a text file; a comma in any other. */
    default char separator() {
        return ',';
    }

    @Override
    void close();

    /** Opens a file read-only. */
    static Book open(InputFile file, ReadOptions options) {
        return Guard.parse(file.path(), () -> switch (file.format()) {
            case TEXT -> TextBook.open(file, options);
            case XLSX -> XlsxBook.open(file, options.limits());
            case XLS -> XlsBook.open(file, options.limits());
        });
    }
}
