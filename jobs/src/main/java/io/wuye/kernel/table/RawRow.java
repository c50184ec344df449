package io.wuye.kernel.table;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param number the row Excel shows, or the physical line of a text file on which it starts
 * @param cells from the first column on; what lies beyond is blank
 */
record RawRow(long number, List<Cell> cells) {
    /** The cell of a column, from 1; blank if there is none. */
    Cell cell(int column) {
        return column <= cells.size() && column > 0 ? cells.get(column - 1) : Cell.BLANK;
    }

    /** Whether no cell has anything to see. */
    boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The first text to be seen, without white space; empty if there is none. */
    String firstText() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return Texts.strip(cell.text());
            }
        }
        return "";
    }
}
