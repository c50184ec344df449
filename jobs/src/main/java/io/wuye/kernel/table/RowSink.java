package io.wuye.kernel.table;

import java.util.List;

/** Where rows go. What it throws reaches the caller of the reader as it is. */
public interface RowSink {
    /** A row whose every cell is good and that passes the sheet's check. */
    void accept(Row row);

    /**
     * A row with problems.
     *
     * @param row its number, as {@link Place#row}
     * @param problems all of them, in reading order
     */
    void reject(long row, List<Problem> problems);

    /** The table as a whole is not understood (no header, missing or doubled columns); no row follows. */
    void refuse(List<Problem> problems);

    /** Something worth a line that stops nothing: unknown columns, a subtotal that differs, a note left out. */
    default void notice(Problem notice) {}
}
