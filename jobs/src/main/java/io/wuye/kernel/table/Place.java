package io.wuye.kernel.table;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, as the user's own program shows it.
 *
 * @param file the path as the user gave it
 * @param sheet the worksheet, null in a text file
 * @param row the row Excel shows, the physical line of a text file; from 1; 0: the file as a whole
 * @param column from 1; 0: the row as a whole
 * @param heading what the file calls the column, else its label; empty if the place is no cell
 */
public record Place(String file, @Nullable String sheet, long row, int column, String heading)
        implements Comparable<Place> {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, null, 0, 0, "");
    }

    /** {@code A} for 1, {@code AA} for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** In reading order. */
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int bySheet = (sheet == null ? "" : sheet).compareTo(other.sheet == null ? "" : other.sheet);
        if (bySheet != 0) {
            return bySheet;
        }
        int byRow = Long.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    /** {@code units.xlsx:房屋!C7}, {@code units.xlsx:房屋!7} for a whole row, {@code units.csv:12}, {@code units.csv}. */
    @Override
    public String toString() {
        if (row == 0) {
            return sheet == null ? file : file + ":" + sheet;
        }
        return sheet == null ? file + ":" + row : file + ":" + sheet + "!" + letters(column) + row;
    }
}
