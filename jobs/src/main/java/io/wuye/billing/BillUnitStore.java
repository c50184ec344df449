package io.wuye.billing;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what billing by sets asks of every unit, derived from the register: class, area, and who is liable from when to
 * when if that is all there is to say.
 *
 * <p>The register changes by imports only. The table names the last one it knows and is derived anew, whole, when there
 * is a later one that brought something: it cannot be out of date.
 */
final class BillUnitStore {
    private static final String LAST_IMPORT = "SELECT COALESCE(MAX(import_id), 0) FROM import_file"
            + " WHERE rows_accepted > 0 AND kind IN ('projects', 'units', 'parties', 'areas', 'factors')";

    private static final String LIABLE =
            "COALESCE(p.liable, CASE p.role WHEN 'tenant' THEN 'no' ELSE 'yes' END) = 'yes'";

    /** Joint owners are as good as one if they came and go together. */
    private static final String ALIKE = "MIN(p.role) = MAX(p.role) AND MIN(p.from_date) = MAX(p.from_date)"
            + " AND COUNT(p.to_date) IN (0, COUNT(*)) AND COALESCE(MIN(p.to_date), '') = COALESCE(MAX(p.to_date), '')";

    private static final String LATER_OF_START_AND_HANDOVER =
            "CASE WHEN u.handover_date > MIN(p.from_date) THEN u.handover_date ELSE MIN(p.from_date) END";

    /** 89.5 is 895000: the digits, and as many zeros as there are decimals missing. */
    private static final String AREA_E4 = "CAST(REPLACE(u.area_m2, '.', '') || SUBSTR('0000', 1 + CASE WHEN u.area_m2"
            + " LIKE '%.%' THEN LENGTH(u.area_m2) - LENGTH(RTRIM(u.area_m2, '0123456789')) ELSE 0 END) AS BIGINT)";

    private static final String NAMES = "STRING_AGG(p.name, '、' ORDER BY p.id)";

    private final JdbcClient jdbc;
    private final Dialect dialect;

    BillUnitStore(Database database) {
        this.jdbc = database.jdbc();
        this.dialect = database.dialect();
    }

    /** Derives the units anew if imports brought anything since. Part of a transaction. */
    void refresh() {
        long last = number(LAST_IMPORT);
        if (number("SELECT COALESCE(MAX(known_import), -1) FROM bill_known") == last) {
            return;
        }
        List.of("bill_known", "bill_unit", "bill_class")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("INSERT INTO bill_class (class_id, project_id, building, kind)"
                        + " SELECT ROW_NUMBER() OVER (ORDER BY project_id, building, kind), project_id, building, kind"
                        + " FROM (SELECT DISTINCT project_id, building, kind FROM unit WHERE superseded_by IS NULL) c")
                .update();
        jdbc.sql(derive()).update();
        jdbc.sql("INSERT INTO bill_known (known_import) VALUES (?)").param(last).update();
    }

    private String derive() {
        String code = "u.project_code || '|' || u.unit_code || '|'";
        return "INSERT INTO bill_unit (project_id, unit_id, class_id, area_m2, area_e4, party, from_day, to_day,"
                + " fingerprint) SELECT u.project_id, u.id, (SELECT k.class_id FROM bill_class k"
                + " WHERE k.project_id = u.project_id AND k.building = u.building AND k.kind = u.kind), u.area_m2, "
                + AREA_E4 + ", " + NAMES + ", CASE WHEN " + ALIKE + " AND NOT " + versions("area") + " AND NOT "
                + versions("factor") + " THEN " + LATER_OF_START_AND_HANDOVER
                + " END, COALESCE(MIN(p.to_date), '9999-12-31'), "
                + dialect.fingerprint(code + " || COALESCE(" + NAMES + ", '')")
                + " FROM unit u LEFT JOIN party p ON p.unit_id = u.id AND p.superseded_by IS NULL AND " + LIABLE
                + " WHERE u.superseded_by IS NULL GROUP BY u.version_id";
    }

    private static String versions(String register) {
        return "EXISTS (SELECT 1 FROM " + register + " x WHERE x.unit_id = u.id AND x.superseded_by IS NULL)";
    }

    /** The units of every project that has some, by project id. */
    List<Extent> extents() {
        return jdbc.sql("SELECT project_id, COUNT(*), MIN(unit_id), MAX(unit_id) FROM bill_unit"
                        + " GROUP BY project_id ORDER BY project_id")
                .query((row, n) -> new Extent(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    /** Neighbouring unit ids, first and last, that cut a project into pieces of so many units. */
    List<long[]> pieces(Extent extent, int units) {
        List<long[]> pieces = new ArrayList<>();
        long first = extent.first();
        while (first <= extent.last()) {
            long end = number(
                    "SELECT MAX(unit_id) FROM (SELECT unit_id FROM bill_unit WHERE project_id = ? AND unit_id >= ?"
                            + " ORDER BY unit_id LIMIT ?) b",
                    extent.projectId(),
                    first,
                    units);
            pieces.add(new long[] {first, end});
            first = end + 1;
        }
        return pieces;
    }

    /** A building and use of units in a project. */
    record UnitClass(long id, String building, String kind) {}

    /** The classes of a project. */
    List<UnitClass> classes(long projectId) {
        return jdbc.sql("SELECT class_id, building, kind FROM bill_class WHERE project_id = ? ORDER BY class_id")
                .param(projectId)
                .query((row, n) -> new UnitClass(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The units of a slice that meet a condition on {@code u}, by id. */
    List<Long> units(Slice slice, String condition) {
        return jdbc.sql("SELECT u.unit_id FROM bill_unit u WHERE " + SetSql.in(slice) + " AND " + condition
                        + " ORDER BY u.unit_id")
                .query(Long.class)
                .list();
    }

    private long number(String sql, Object... arguments) {
        return jdbc.sql(sql).params(arguments).query(Long.class).single();
    }
}
