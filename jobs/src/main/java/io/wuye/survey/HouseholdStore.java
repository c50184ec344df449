package io.wuye.survey;

import io.wuye.kernel.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who could be asked: the dwellings of the register. */
final class HouseholdStore {
    private final JdbcClient jdbc;

    HouseholdStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Whether there is a register of units. */
    boolean registered() {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM unit WHERE superseded_by IS NULL LIMIT 1) one")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The projects on the register. */
    List<String> projects() {
        return jdbc.sql("SELECT project_code FROM project WHERE superseded_by IS NULL ORDER BY project_code")
                .query(String.class)
                .list();
    }

    /** The only project there is; empty if there is none or more than one. */
    String onlyProject() {
        List<String> projects = jdbc.sql("SELECT project_code FROM project WHERE superseded_by IS NULL LIMIT 2")
                .query(String.class)
                .list();
        return projects.size() == 1 ? projects.get(0) : "";
    }

    /** Dwellings by building and project; of those that were asked. */
    List<Households> households(Set<String> projects) {
        List<Households> households = new ArrayList<>();
        jdbc.sql("SELECT project_code, building, COUNT(*) FROM unit WHERE superseded_by IS NULL"
                        + " AND kind = 'residential' GROUP BY project_code, building ORDER BY project_code, building")
                .query(row -> {
                    if (projects.contains(row.getString(1))) {
                        households.add(new Households(row.getString(1), row.getString(2), row.getLong(3)));
                    }
                });
        return households;
    }

    /** Dwellings of one building. */
    record Households(String project, String building, long count) {}

    /** Dwellings by the name of their building, whatever the project. */
    static Map<String, Long> byBuilding(List<Households> households) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        households.forEach(one -> sizes.merge(one.building(), one.count(), Long::sum));
        return sizes;
    }
}
