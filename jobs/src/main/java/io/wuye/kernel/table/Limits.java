package io.wuye.kernel.table;

/**
 * How much a file may hold before it is refused. Ours, because the parsers' own guards let through what fills the memory.
 *
 * @param fileBytes size of the file as it lies on disk
 * @param entryBytes unpacked size of any one part of an xlsx
 * @param rows rows of a sheet, lines of a text
 * @param columns columns of a row
 * @param cellChars characters of a cell
 * @param lineChars characters of one csv record, quoted line breaks included
 */
public record Limits(long fileBytes, long entryBytes, long rows, int columns, int cellChars, int lineChars) {
    /** Generous for an office, harmless for a small machine; rows of a csv are bounded by the file's size alone. */
    public static final Limits DEFAULT = new Limits(200L << 20, 1L << 30, 1_048_576, 512, 32_767, 1 << 20);
}
