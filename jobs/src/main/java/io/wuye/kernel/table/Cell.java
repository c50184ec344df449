package io.wuye.kernel.table;

/**
 * A cell as the file has it, before anybody says what it means.
 *
 * @param kind what the file says it is; cells of a text file are all {@link Kind#TEXT}
 * @param text the text; of a number its plain digits, of a date ISO, of an error its name ({@code #DIV/0!})
 */
public record Cell(Kind kind, String text) {
    /** No cell, or nothing in it. */
    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    /** What a file can say of a cell. */
    public enum Kind {
        /** Characters. */
        TEXT,
        /** A number without a date format, in a workbook that counts days from 1900. */
        NUMBER,
        /** A number without a date format, in a workbook that counts days from 1904. */
        NUMBER_1904,
        /** A number that the file shows as a date: ISO date, with {@code T} and time if it has one. */
        DATE,
        /** {@code TRUE} or {@code FALSE}. */
        FLAG,
        /** A computation that failed. */
        ERROR,
        /** A formula that nobody has computed yet. */
        UNCOMPUTED
    }

    /** A cell of a text file. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** Whether the file itself says that this is a number. */
    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.NUMBER_1904;
    }

    /** Whether there is nothing to see. */
    boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
