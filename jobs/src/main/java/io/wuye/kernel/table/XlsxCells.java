package io.wuye.kernel.table;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * What the stored form of an xlsx cell stands for.
 *
 * @param strings shared strings of the workbook
 * @param dates styles that show dates
 * @param from1904 whether days are counted from 1904
 */
record XlsxCells(SharedStrings strings, DateStyles dates, boolean from1904) {
    /**
     * @param type attribute {@code t}; null: a number
     * @param style attribute {@code s}
     * @param formula whether the value was computed
     * @param value stored text; null: none stored
     */
    Cell cell(@Nullable String type, int style, boolean formula, @Nullable String value) throws Damage {
        if (value == null || (value.isEmpty() && type == null)) {
            return formula ? new Cell(Cell.Kind.UNCOMPUTED, "") : Cell.BLANK;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.cell(Integer.parseInt(value.strip()));
            case "str", "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(Cell.Kind.FLAG, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(Cell.Kind.ERROR, value);
            case "d" -> iso(value.strip());
            case "n" -> value.isBlank() ? Cell.BLANK : number(value.strip(), dates.has(style), from1904);
            default -> throw new IllegalArgumentException("no cell type " + type);
        };
    }

    /** A stored number as the file shows it: a date, or digits. */
    static Cell number(String stored, boolean date, boolean from1904) {
        String plain;
        try {
            plain = ExcelNumber.plain(stored);
        } catch (NumberFormatException none) {
            return new Cell(Cell.Kind.ERROR, Texts.excerpt(stored));
        }
        if (!date) {
            return new Cell(from1904 ? Cell.Kind.NUMBER_1904 : Cell.Kind.NUMBER, plain);
        }
        try {
            return new Cell(Cell.Kind.DATE, ExcelNumber.date(plain, from1904));
        } catch (DateTimeException none) {
            // Excel shows #### here.
            return new Cell(Cell.Kind.ERROR, plain);
        }
    }

    private static Cell iso(String value) {
        String seconds = value.length() > 19 ? value.substring(0, 19) : value;
        boolean midnight = seconds.endsWith("T00:00:00");
        return new Cell(Cell.Kind.DATE, midnight ? seconds.substring(0, 10) : seconds);
    }
}
