package io.wuye.kernel.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

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
    /** Generous for an office, harmless for a small machine. */
    public static final Limits DEFAULT = new Limits(200L << 20, 1L << 30, 1_048_576, 512, 32_767, 1 << 20);

    /** The limits by the names of their options; 0 = the default. */
    public static Limits of(ToLongFunction<String> given) {
        return new Limits(
                limit(given.applyAsLong("max-file"), DEFAULT.fileBytes),
                limit(given.applyAsLong("max-unpacked"), DEFAULT.entryBytes),
                limit(given.applyAsLong("max-rows"), DEFAULT.rows),
                count(given.applyAsLong("max-columns"), DEFAULT.columns),
                count(given.applyAsLong("max-cell"), DEFAULT.cellChars),
                count(given.applyAsLong("max-line"), DEFAULT.lineChars));
    }

    /** Every limit that is not the default one, by the name of its option: {@code max-rows}. */
    public Map<String, Long> changed() {
        Map<String, Long> changed = byName();
        DEFAULT.byName().forEach(changed::remove);
        return changed;
    }

    private Map<String, Long> byName() {
        Map<String, Long> limits = new LinkedHashMap<>();
        limits.put("max-file", fileBytes);
        limits.put("max-unpacked", entryBytes);
        limits.put("max-rows", rows);
        limits.put("max-columns", (long) columns);
        limits.put("max-cell", (long) cellChars);
        limits.put("max-line", (long) lineChars);
        return limits;
    }

    private static long limit(long given, long otherwise) {
        return given > 0 ? given : otherwise;
    }

    /** What is kept in one array is never more than half of what an array can hold. */
    private static int count(long given, int otherwise) {
        return (int) Math.min(limit(given, otherwise), Integer.MAX_VALUE / 2);
    }
}
