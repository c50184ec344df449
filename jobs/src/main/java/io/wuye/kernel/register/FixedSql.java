package io.wuye.kernel.register;

import java.util.List;

/** Finds staged rows that would change a fixed column of a fact the register knows. */
final class FixedSql {
    private final List<String> key;
    private final List<String> fixed;
    private final String altered;

    FixedSql(RegisterTable table) {
        this.key = table.key();
        this.fixed = table.sheet().fixed().stream().map(RegisterTable::sqlName).toList();
        this.altered = " FROM staged s JOIN " + table.table() + " t ON " + Names.same("t", "s", key)
                + " AND t.superseded_by IS NULL WHERE " + Names.differs("s", "t", fixed)
                + " AND NOT EXISTS (SELECT 1 FROM staged_settled x WHERE x.line = s.line)";
    }

    /** Line, row, key, what the rows say, what the register says; after one line, in the order of the lines. */
    String page() {
        return "SELECT s.line, s.source_row, " + Names.list("s", key) + ", " + Names.list("s", fixed) + ", "
                + Names.list("t", fixed) + altered + " AND s.line > ? ORDER BY s.line LIMIT ?";
    }

    /** Leaves these rows out. */
    String settle() {
        return "INSERT INTO staged_settled (line, fate) SELECT s.line, '" + StagingSql.ALTERED + "'" + altered;
    }
}
