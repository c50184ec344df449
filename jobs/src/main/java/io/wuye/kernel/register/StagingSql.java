package io.wuye.kernel.register;

import io.wuye.kernel.table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The temporary tables in which an import does its work; they end with the connection, and the register is not touched
 * before the merge.
 *
 * <ul>
 *   <li>{@code staged}: the good rows of all files of the call, {@code line} numbering them through
 *   <li>{@code staged_suspect}: keys that may stand on more than one row
 *   <li>{@code staged_twin}: rows that share their key, each with the first of them
 *   <li>{@code staged_conflict}: first rows of keys whose rows differ, with the first row that differs
 *   <li>{@code staged_settled}: rows that will not be merged, and why
 *   <li>{@code staged_change}: rows that replace a version, and which
 *   <li>{@code staged_problem}: everything that is wrong, in no order
 * </ul>
 */
final class StagingSql {
    /**
     * Values of {@code staged_settled.fate}: says again what an earlier row says; contradicts another row; refers to what
     * is not there; alters what never changes; says what the register holds already.
     */
    static final String DUPLICATE = "duplicate";

    static final String CONFLICT = "conflict";
    static final String UNKNOWN = "unknown";
    static final String ALTERED = "altered";
    static final String UNCHANGED = "unchanged";

    private static final List<String> TABLES = List.of(
            "staged",
            "staged_suspect",
            "staged_twin",
            "staged_conflict",
            "staged_settled",
            "staged_change",
            "staged_problem");

    private StagingSql() {}

    /** Statements that begin a staging area, also where an earlier one was left on the connection. */
    static List<String> create(RegisterTable table) {
        List<String> statements = new ArrayList<>();
        TABLES.forEach(name -> statements.add("DROP TABLE IF EXISTS " + name));
        statements.add(temporary("staged", "line INTEGER PRIMARY KEY, source_row INTEGER NOT NULL" + columns(table)));
        if (table.keyed()) {
            statements.add(suspects(table));
        }
        statements.add(temporary("staged_twin", "line INTEGER PRIMARY KEY, first_line INTEGER NOT NULL"));
        statements.add(temporary("staged_conflict", "first_line INTEGER PRIMARY KEY, other_line INTEGER NOT NULL"));
        statements.add(temporary("staged_settled", "line INTEGER PRIMARY KEY, fate TEXT NOT NULL"));
        statements.add(temporary(
                "staged_change", "line INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, id INTEGER NOT NULL"));
        statements.add(temporary(
                "staged_problem",
                "file_no INTEGER, source_row INTEGER, sheet TEXT, cell INTEGER, heading TEXT, name TEXT, code TEXT,"
                        + " args TEXT"));
        return statements;
    }

    /** An INSERT of that many rows into {@code staged}. */
    static String insert(RegisterTable table, int rows) {
        int width = 2 + table.staged().size();
        String row = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        return "INSERT INTO staged (line, source_row, " + String.join(", ", table.staged()) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    /** An INSERT of one suspicious key. */
    static String insertSuspect(RegisterTable table) {
        String marks = String.join(", ", Collections.nCopies(table.key().size(), "?"));
        return "INSERT INTO staged_suspect VALUES (" + marks + ") ON CONFLICT DO NOTHING";
    }

    private static String suspects(RegisterTable table) {
        return temporary(
                "staged_suspect",
                Names.join(table.key(), ", ", name -> name + " TEXT NOT NULL") + ", PRIMARY KEY ("
                        + String.join(", ", table.key()) + ")");
    }

    private static String columns(RegisterTable table) {
        StringBuilder columns = new StringBuilder();
        for (Column column : table.sheet().kept()) {
            columns.append(", ").append(RegisterTable.sqlName(column.name())).append(RegisterTable.type(column));
        }
        table.derived().forEach(name -> columns.append(", ").append(name).append(" TEXT"));
        return columns.toString();
    }

    private static String temporary(String name, String columns) {
        return "CREATE TEMPORARY TABLE " + name + " (" + columns + ")";
    }
}
