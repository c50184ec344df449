package io.wuye.kernel.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the files of one import are read as rows of one sheet. */
public final class FileFormat {
    private final Sheet target;
    private final @Nullable Supplier<Conversion> conversions;

    private FileFormat(Sheet target, @Nullable Supplier<Conversion> conversions) {
        this.target = target;
        this.conversions = conversions;
    }

    /** The file has the columns of the sheet. */
    public static FileFormat of(Sheet sheet) {
        return new FileFormat(sheet, null);
    }

    /**
     * The file has columns of another program.
     *
     * @param conversions makes one for each file
     */
    public static FileFormat of(Sheet target, Supplier<Conversion> conversions) {
        return new FileFormat(target, conversions);
    }

    /** As {@link TableReader#read}. */
    public ReadCounts read(InputFile file, ReadOptions options, RowSink sink) {
        return conversions == null
                ? TableReader.read(target, file, options, sink)
                : ConvertingReader.read(target, conversions.get(), file, options, sink);
    }

    /** The columns by which the heading of such a file is found. */
    Sheet heading() {
        return conversions == null ? target : conversions.get().sheet();
    }

    /** Opens a file as its heading is looked for. */
    Book open(InputFile file, ReadOptions options) {
        Book book = Book.open(file, options);
        return conversions == null ? book : new CleanBook(book, conversions.get()::clean);
    }
}
