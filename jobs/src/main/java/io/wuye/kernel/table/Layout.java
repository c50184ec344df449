package io.wuye.kernel.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a sheet stand in one file.
 *
 * @param sheet what the table means
 * @param file the path as the user gave it
 * @param worksheet name of the worksheet, null in a text file
 * @param positions of each column of the sheet in the file, from 1; 0: the file lacks it
 * @param headings of each column of the sheet: as in the file, else its label
 * @param fields name of a column or derived field → its place in a row
 */
record Layout(
        Sheet sheet,
        String file,
        @Nullable String worksheet,
        List<Integer> positions,
        List<String> headings,
        Map<String, Integer> fields) {

    static Layout of(
            Sheet sheet, String file, @Nullable String worksheet, List<Integer> positions, List<String> headings) {
        Map<String, Integer> fields = new HashMap<>();
        for (String name : sheet.fields()) {
            fields.put(name, fields.size());
        }
        return new Layout(sheet, file, worksheet, List.copyOf(positions), List.copyOf(headings), Map.copyOf(fields));
    }

    /** Place of a field in a row. */
    int index(String name) {
        Integer index = fields.get(name);
        if (index == null) {
            throw new IllegalArgumentException("sheet " + sheet.kind() + " has no column " + name);
        }
        return index;
    }

    /** The cell of a column in a row; the row as a whole if the file lacks the column. */
    Place place(long row, int index) {
        return new Place(file, worksheet, row, positions.get(index), headings.get(index));
    }

    /** A whole row. */
    Place place(long row) {
        return new Place(file, worksheet, row, 0, "");
    }
}
