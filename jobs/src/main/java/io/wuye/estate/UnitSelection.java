package io.wuye.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some units of the register, as a subquery that yields their ids.
 *
 * @param sql one column, the ids
 * @param arguments of its placeholders
 */
public record UnitSelection(String sql, List<Object> arguments) {
    public UnitSelection {
        arguments = List.copyOf(arguments);
    }

    /** One unit. */
    public static UnitSelection one(long unitId) {
        return new UnitSelection("SELECT CAST(? AS BIGINT)", List.of(unitId));
    }

    /** Units by id; at least one. */
    public static UnitSelection of(List<Long> unitIds) {
        return new UnitSelection(
                unitIds.stream().map(id -> "(" + id + ")").collect(Collectors.joining(", ", "VALUES ", "")), List.of());
    }

    /** All units of a project. */
    public static UnitSelection project(long projectId) {
        return new UnitSelection(
                "SELECT id FROM unit WHERE project_id = ? AND superseded_by IS NULL", List.of(projectId));
    }

    /** Those of these units that are handed over after a day, at least by one version of the register. */
    public UnitSelection handedOverAfter(LocalDate day) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(day.toString());
        return new UnitSelection("SELECT id FROM unit WHERE id IN (" + sql + ") AND handover_date > ?", all);
    }
}
