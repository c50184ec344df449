package io.wuye.kernel.table;

/**
 * A cell as the file has it, before anybody says what it means.
 *
 * @param kind what the file says it is; cells of a text file are all {@link Kind#TEXT}
 * @param text the text, or the number as digits; of an error its name ({@code #DIV/0!})
 */
public record Cell(Kind kind, String text) {
    /** No cell, or nothing in it. */
    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    /** What a file can say of a cell. */
    public enum Kind {
        /** Characters. */
        TEXT,
        /** A number without a date format. */
        NUMBER,
        /** A number that the file shows as a date: ISO date, with {@code T} and time if it has one. */
        DATE,
        /** {@code true} or {@code false}. */
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
}
