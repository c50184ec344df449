package io.wuye.kernel.register;

import io.wuye.kernel.table.Reference;
import java.util.ArrayList;
import java.util.List;

/** Finds the row that a row refers to, or that there is none. */
final class ReferenceSql {
    private final RegisterTable referred;
    private final List<String> from;
    private final String alias;

    /**
     * @param referred the register referred to
     * @param number of the reference in its sheet, which names it in statements
     */
    ReferenceSql(Reference reference, RegisterTable referred, int number) {
        this.referred = referred;
        this.from = reference.columns().stream().map(RegisterTable::sqlName).toList();
        this.alias = "r" + number;
    }

    /**
     * Joins the row referred to by {@code s}, if there is one. A reference by the first columns of a longer key (a fee
     * item, whatever its scope) is good if any row has them, and leads to the first of these.
     */
    String join() {
        String on = same();
        if (from.size() == referred.key().size()) {
            return " LEFT JOIN " + referred.table() + " " + alias + " ON " + on + " AND " + alias
                    + ".superseded_by IS NULL";
        }
        String names = String.join(", ", referred.key().subList(0, from.size()));
        return " LEFT JOIN (SELECT " + names + ", MIN(id) AS id FROM " + referred.table()
                + " WHERE superseded_by IS NULL GROUP BY " + names + ") " + alias + " ON " + on;
    }

    private String same() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pairs.add(alias + "." + referred.key().get(i) + " = s." + from.get(i));
        }
        return String.join(" AND ", pairs);
    }

    /** Where the id of the row referred to is kept. */
    String idColumn() {
        return referred.idColumn();
    }

    /** The id of the row referred to. */
    String id() {
        return alias + ".id";
    }

    /** The next rows whose reference leads nowhere: line, row, then the referring values. */
    String page() {
        return "SELECT s.line, s.source_row, " + Names.list("s", from) + unknown()
                + " AND s.line > ? ORDER BY s.line LIMIT ?";
    }

    /** How many rows between two lines (bound) lead nowhere. */
    String count() {
        return "SELECT COUNT(*)" + unknown() + " AND s.line BETWEEN ? AND ?";
    }

    /** Marks those rows, so that no later reference complains of them again. */
    String settle() {
        return "INSERT INTO staged_settled (line, fate) SELECT s.line, '" + StagingSql.UNKNOWN + "'" + unknown()
                + " ON CONFLICT (line) DO UPDATE SET fate = excluded.fate";
    }

    // An empty cell refers to nothing; a row that is already lost is not looked at again. Whether there is a row is
    // told
    // by the index of the current ones alone; to join it would mean to fetch it.
    private String unknown() {
        return " FROM staged s WHERE " + Names.join(from, " AND ", column -> "s." + column + " <> ''")
                + " AND NOT EXISTS (SELECT 1 FROM " + referred.table() + " " + alias + " WHERE " + same()
                + " AND " + alias
                + ".superseded_by IS NULL) AND NOT EXISTS (SELECT 1 FROM staged_settled x WHERE x.line = s.line AND x.fate IN ('"
                + StagingSql.DUPLICATE + "', '" + StagingSql.UNKNOWN + "'))";
    }
}
