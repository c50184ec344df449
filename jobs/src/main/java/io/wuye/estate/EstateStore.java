package io.wuye.estate;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the register of the estate. */
public final class EstateStore {
    private final JdbcClient jdbc;

    public EstateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All projects by code, numbers in codes in numeric order. */
    public List<Project> projects() {
        return jdbc.sql("SELECT id, project_code, name, pricing_mode FROM project WHERE superseded_by IS NULL"
                        + " ORDER BY door_key, id")
                .query((row, n) -> new Project(
                        row.getLong(1), row.getString(2), row.getString(3), PricingMode.of(row.getString(4))))
                .list();
    }

    /** The ids of a project's units, in door order. */
    public List<Long> doors(long projectId) {
        return jdbc.sql("SELECT id FROM unit WHERE project_id = ? AND superseded_by IS NULL ORDER BY door_key, id")
                .param(projectId)
                .query(Long.class)
                .list();
    }

    /** The id of a unit, if there is one of that code. */
    public Optional<Long> unitId(String projectCode, String unitCode) {
        return jdbc.sql("SELECT id FROM unit WHERE project_code = ? AND unit_code = ? AND superseded_by IS NULL")
                .params(projectCode, unitCode)
                .query(Long.class)
                .optional();
    }

    /** Units with the area of the units file, in door order. */
    public Map<Unit, AreaVersion> units(UnitSelection units, Known known) {
        Map<Unit, AreaVersion> found = new LinkedHashMap<>();
        select(
                "SELECT id, project_code, unit_code, building, kind, handover_date, area_m2 FROM unit",
                "id",
                units,
                known,
                "door_key, id",
                row -> found.put(
                        new Unit(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                UnitKind.of(row.getString(5)),
                                date(row.getString(6))),
                        new AreaVersion(new BigDecimal(row.getString(7)), LocalDate.MIN)));
        return found;
    }

    /** Re-surveyed areas by unit id. */
    public Map<Long, List<AreaVersion>> areas(UnitSelection units, Known known) {
        Map<Long, List<AreaVersion>> found = new HashMap<>();
        select(
                "SELECT unit_id, area_m2, from_date FROM area",
                "unit_id",
                units,
                known,
                "unit_id, from_date",
                row -> add(
                        found,
                        row.getLong(1),
                        new AreaVersion(new BigDecimal(row.getString(2)), LocalDate.parse(row.getString(3)))));
        return found;
    }

    /** Parties by unit id, in file order. */
    public Map<Long, List<Party>> parties(UnitSelection units, Known known) {
        Map<Long, List<Party>> found = new HashMap<>();
        select(
                "SELECT unit_id, name, role, liable, from_date, to_date FROM party",
                "unit_id",
                units,
                known,
                "unit_id, id",
                row -> add(found, row.getLong(1), party(row)));
        return found;
    }

    /**
     * Reads versions of facts about units; public for the registers of other features.
     *
     * @param select columns and table
     * @param unitColumn the column that holds the unit's id
     */
    public void select(
            String select, String unitColumn, UnitSelection units, Known known, String order, RowReader reader) {
        List<Object> arguments = new ArrayList<>(units.arguments());
        arguments.add(known.importId());
        arguments.add(known.importId());
        jdbc.sql(select + " WHERE " + unitColumn + " IN (" + units.sql() + ") AND" + Known.CONDITION + "ORDER BY "
                        + order)
                .params(arguments)
                .query(reader::read);
    }

    /** Takes one row of a result. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Adds a value to the list of a key. */
    public static <T> void add(Map<Long, List<T>> lists, long key, T value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** A stored date, null if there is none. */
    public static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static Party party(ResultSet row) throws SQLException {
        Role role = Role.of(row.getString(3));
        String liable = row.getString(4);
        return new Party(
                row.getString(2),
                role,
                liable == null ? role != Role.TENANT : liable.equals("yes"),
                DateRange.of(LocalDate.parse(row.getString(5)), date(row.getString(6))));
    }
}
