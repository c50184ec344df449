package io.wuye.kernel.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings the staged rows that are left into the register, as sets.
 *
 * <p>Rows that say what the register holds already are settled; rows that say something else become the next version of
 * the same fact; all others are new facts. A version's number is the highest so far plus its line, so that the same
 * files in the same order always give the same rows.
 */
final class MergeSql {
    private static final String OPEN = " AND NOT EXISTS (SELECT 1 FROM staged_settled x WHERE x.line = s.line)";

    private final RegisterTable table;
    private final List<ReferenceSql> references;

    MergeSql(RegisterTable table, List<ReferenceSql> references) {
        this.table = table;
        this.references = references;
    }

    /** Gives staged rows of known facts the value the register holds. Binds first line, last line. */
    String keep(String column) {
        return "UPDATE staged SET " + column + " = COALESCE((SELECT t." + column + " FROM " + table.table()
                + " t WHERE " + Names.same("t", "staged", table.key()) + " AND t.superseded_by IS NULL), " + column
                + ") WHERE line BETWEEN ? AND ?";
    }

    /** Rows that replace a version. */
    String changes() {
        return "INSERT INTO staged_change (line, version_id, id) SELECT s.line, t.version_id, t.id" + current()
                + " WHERE " + Names.differs("s", "t", table.values()) + OPEN;
    }

    /** Rows that say nothing new; after {@link #changes}. */
    String unchanged() {
        return "INSERT INTO staged_settled (line, fate) SELECT s.line, '" + StagingSql.UNCHANGED + "'" + current()
                + " WHERE NOT EXISTS (SELECT 1 FROM staged_change c WHERE c.line = s.line)" + OPEN;
    }

    /** Ends the versions that lines of one file replace. Binds import id, first line, last line. */
    String supersede() {
        return "UPDATE " + table.table() + " SET superseded_by = ? WHERE version_id IN"
                + " (SELECT version_id FROM staged_change WHERE line BETWEEN ? AND ?)";
    }

    /**
     * Adds the versions that one file brings. Binds highest version so far (twice), import id, first line, last line.
     *
     * @param changes whether any of its rows replaces a version
     * @param settled whether any of its rows is left out
     */
    String insert(boolean changes, boolean settled) {
        List<String> names = new ArrayList<>(List.of("version_id", "id"));
        List<String> values =
                new ArrayList<>(List.of("? + s.line", changes ? "COALESCE(c.id, ? + s.line)" : "? + s.line"));
        for (String column : table.staged()) {
            names.add(column);
            values.add("s." + column);
        }
        StringBuilder joins = new StringBuilder(" FROM staged s");
        joins.append(changes ? " LEFT JOIN staged_change c ON c.line = s.line" : "");
        for (ReferenceSql reference : references) {
            names.add(reference.idColumn());
            values.add(reference.id());
            joins.append(reference.join());
        }
        names.addAll(List.of("import_id", "source_row"));
        values.addAll(List.of("?", "s.source_row"));
        return "INSERT INTO " + table.table() + " (" + String.join(", ", names) + ") SELECT "
                + String.join(", ", values) + joins + " WHERE s.line BETWEEN ? AND ?" + (settled ? OPEN : "")
                + " ORDER BY s.line";
    }

    private String current() {
        return " FROM staged s JOIN " + table.table() + " t ON " + Names.same("t", "s", table.key())
                + " AND t.superseded_by IS NULL";
    }
}
