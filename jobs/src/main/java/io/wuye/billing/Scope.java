package io.wuye.billing;

import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The units a tariff is for; null means all.
 *
 * @param projectCode one project
 * @param building one building, by name
 * @param unitKind one use
 */
public record Scope(
        @Nullable String projectCode,
        @Nullable String building,
        @Nullable UnitKind unitKind) {
    public static final Scope ALL = new Scope(null, null, null);

    public boolean covers(Unit unit) {
        return (projectCode == null || projectCode.equals(unit.projectCode()))
                && (building == null || building.equals(unit.building()))
                && (unitKind == null || unitKind == unit.kind());
    }

    /** The narrower of two scopes that cover a unit wins: a building before a use before a project before all. */
    int narrowness() {
        return (building == null ? 0 : 4) + (unitKind == null ? 0 : 2) + (projectCode == null ? 0 : 1);
    }
}
