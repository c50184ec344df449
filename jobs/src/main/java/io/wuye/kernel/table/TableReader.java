package io.wuye.kernel.table;

/** Reads a file as a sheet, row by row; only a bounded part of it is ever in memory. */
public final class TableReader {
    private TableReader() {}

    /**
     * Hands every row of the file to the sink, in order.
     *
     * @return where the rows went; {@link ReadCounts#NONE} if the sink was told to refuse
     * @throws io.wuye.kernel.text.Refusal {@code INPUT_REFUSED} if the file is damaged, exceeds a limit, has no such
     *     worksheet, or changed while it was read (the sink may have been given rows by then)
     */
    public static ReadCounts read(Sheet sheet, InputFile file, ReadOptions options, RowSink sink) {
        try (Book book = Book.open(file, options)) {
            Source source = Source.find(book, sheet, file, options);
            Header header = source.header();
            if (!header.fits()) {
                sink.refuse(header.problems());
                return ReadCounts.NONE;
            }
            if (!header.unknown().isEmpty()) {
                sink.notice(Problem.at(
                        header.layout().place(header.last()),
                        "table.header.unknown",
                        String.join(", ", header.unknown())));
            }
            ReadCounts counts = rows(source, sink);
            file.requireUnchanged();
            return counts;
        }
    }

    private static ReadCounts rows(Source source, RowSink sink) {
        RowReader reader = new RowReader(source.header().layout(), sink);
        try (RawRows rows = source.book().rows(source.worksheet())) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > source.header().last()) {
                    reader.read(row);
                }
            }
        }
        return reader.counts();
    }
}
