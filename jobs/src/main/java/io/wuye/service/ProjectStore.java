package io.wuye.service;

import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how many households projects have. */
final class ProjectStore {
    private final JdbcClient jdbc;

    ProjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Households by code of all registered projects; 0 where the register does not say. */
    SortedMap<String, Long> households() {
        SortedMap<String, Long> households = new TreeMap<>();
        jdbc.sql("SELECT project_code, COALESCE(households, 0) FROM project WHERE superseded_by IS NULL")
                .query(row -> {
                    households.put(row.getString(1), row.getLong(2));
                });
        return households;
    }
}
