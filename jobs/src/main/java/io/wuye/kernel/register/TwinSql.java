package io.wuye.kernel.register;

import java.util.List;

/** Finds rows of one call that share their key: all of them equal (duplicates), or not (a conflict). */
final class TwinSql {
    private final List<String> key;
    private final List<String> values;
    private final boolean lastRowHolds;

    TwinSql(RegisterTable table) {
        this.key = table.key();
        this.values = table.values();
        this.lastRowHolds = table.lastRowHolds();
    }

    /** Statements to run in this order, once everything is staged. */
    List<String> settle() {
        return lastRowHolds ? List.of(twins(), corrected()) : List.of(twins(), conflicts(), duplicates(), rejects());
    }

    /**
     * One row per conflicting row, the row it contradicts beside it: {@code line}, {@code other_line}, then the values of
     * both, in the order of the lines after the one bound.
     */
    String page() {
        String values =
                this.values.isEmpty() ? "" : ", " + Names.list("s", this.values) + ", " + Names.list("o", this.values);
        return "SELECT s.line, s.source_row, o.line, o.source_row, " + Names.list("s", key) + values
                + " FROM staged_twin t JOIN staged_conflict c ON c.first_line = t.first_line"
                + " JOIN staged s ON s.line = t.line JOIN staged f ON f.line = t.first_line"
                + " JOIN staged o ON o.line = CASE WHEN " + Names.differs("s", "f", this.values)
                + " THEN c.first_line ELSE c.other_line END"
                + " WHERE t.line > ? ORDER BY t.line LIMIT ?";
    }

    private String twins() {
        String keys = Names.list("s", key);
        return "INSERT INTO staged_twin (line, first_line) SELECT line, first_line FROM (SELECT s.line AS line,"
                + " MIN(s.line) OVER (PARTITION BY " + keys + ") AS first_line,"
                + " COUNT(*) OVER (PARTITION BY " + keys + ") AS twins"
                + " FROM staged s JOIN staged_suspect d ON " + Names.same("d", "s", key) + ") groups WHERE twins > 1";
    }

    private String conflicts() {
        return "INSERT INTO staged_conflict (first_line, other_line) SELECT t.first_line, MIN(t.line) FROM staged_twin t"
                + " JOIN staged s ON s.line = t.line JOIN staged f ON f.line = t.first_line WHERE "
                + Names.differs("s", "f", values) + " GROUP BY t.first_line";
    }

    /** Rows that a later one corrects say nothing any more. */
    private static String corrected() {
        return "INSERT INTO staged_settled (line, fate) SELECT t.line, '" + StagingSql.DUPLICATE
                + "' FROM staged_twin t WHERE EXISTS"
                + " (SELECT 1 FROM staged_twin x WHERE x.first_line = t.first_line AND x.line > t.line)";
    }

    private static String duplicates() {
        return "INSERT INTO staged_settled (line, fate) SELECT line, '" + StagingSql.DUPLICATE
                + "' FROM staged_twin WHERE line <> first_line"
                + " AND first_line NOT IN (SELECT first_line FROM staged_conflict)";
    }

    private static String rejects() {
        return "INSERT INTO staged_settled (line, fate) SELECT line, '" + StagingSql.CONFLICT
                + "' FROM staged_twin WHERE first_line IN (SELECT first_line FROM staged_conflict)";
    }
}
