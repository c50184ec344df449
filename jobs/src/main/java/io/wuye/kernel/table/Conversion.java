package io.wuye.kernel.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the columns and rows of another program's file mean for a sheet of ours. One object reads one file, from the top:
 * it may remember what it has seen.
 */
public interface Conversion {
    /** All columns such a file may have, as which its heading is found. */
    Sheet sheet();

    /** The columns that are read of a file that has these. */
    Sheet sheet(List<String> present);

    /** Why a table with these columns alone cannot be read; empty: it can. */
    List<Problem> lacking(List<String> present, Place heading);

    /** A cell's text without what the program puts around every value. */
    String clean(String text);

    /** Whether a row is a comment or control total and no data; asked of every row of the file, in order, once. */
    boolean isRemark(Place row, List<String> cells);

    /**
     * What a row of the columns that are read means for our sheet.
     *
     * @param problems why it cannot be converted
     * @return canonical values by column of our sheet; null if the row is none of its business
     */
    @Nullable Map<String, String> convert(Row row, Consumer<Problem> problems);

    /** The columns of the file that a column of our sheet may come from, the best first: where a problem is shown. */
    List<String> sources(String column);

    /** What is wrong with the file as a whole, when all of it was read: its control totals differ, rows are missing. */
    List<Problem> end();
}
