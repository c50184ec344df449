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
        return ReadCounts.NONE;
    }
}
