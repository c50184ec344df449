package io.wuye.archive.schedule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes an archive is kept in: two levels, and the units whose papers they are.
 *
 * @param classes names by code: {@code 3}, {@code 3.7}
 * @param units names by code: {@code 07}
 */
public record Classification(Map<String, String> classes, Map<String, String> units) {
    public Classification {
        classes = Map.copyOf(classes);
        units = Map.copyOf(units);
    }

    /** Whether there is such a class, of the first or the second level. */
    public boolean hasClass(String code) {
        return classes.containsKey(code);
    }

    /** Whether this is a unit's number or its registered name. */
    public boolean hasUnit(String unit) {
        return units.containsKey(unit) || units.containsValue(unit);
    }

    /** Codes of the first level. */
    public Set<String> firstLevel() {
        return classes.keySet().stream().filter(code -> code.indexOf('.') < 0).collect(Collectors.toSet());
    }
}
