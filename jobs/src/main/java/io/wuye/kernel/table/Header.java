package io.wuye.kernel.table;

import java.util.List;

/**
 * How the heading of one table is understood.
 *
 * @param layout where each column of the sheet stands
 * @param first the first row of the heading
 * @param last the last row of the heading; what follows is the table
 * @param matched how many columns of the sheet are found
 * @param width how many columns the heading has
 * @param above the rows up to and including the heading, as they are
 * @param problems why the table cannot be read; empty: it can
 * @param unknown headings that mean nothing to the sheet, as {@code 备注 (H)}
 */
record Header(
        Layout layout,
        long first,
        long last,
        int matched,
        int width,
        List<RawRow> above,
        List<Problem> problems,
        List<String> unknown) {

    /** Whether the table can be read. */
    boolean fits() {
        return problems.isEmpty();
    }
}
