package io.wuye.kernel.run;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures in the table {@code run_figure}, each as JSON. */
final class StoredFigures implements Figures {
    private final JdbcClient jdbc;
    private final long runId;

    StoredFigures(JdbcClient jdbc, long runId) {
        this.jdbc = jdbc;
        this.runId = runId;
    }

    @Override
    public void put(String name, Object value) {
        jdbc.sql("INSERT INTO run_figure (run_id, name, value) VALUES (?, ?, ?)"
                        + " ON CONFLICT (run_id, name) DO UPDATE SET value = excluded.value")
                .params(runId, name, Json.write(value))
                .update();
    }

    @Override
    public void add(String name, long amount) {
        put(name, count(name) + amount);
    }

    @Override
    public @Nullable Object get(String name) {
        return jdbc.sql("SELECT value FROM run_figure WHERE run_id = ? AND name = ?")
                .params(runId, name)
                .query(String.class)
                .optional()
                .map(Json::read)
                .orElse(null);
    }

    @Override
    public long count(String name) {
        return get(name) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public SortedMap<String, Object> all() {
        SortedMap<String, Object> all = new TreeMap<>();
        jdbc.sql("SELECT name, value FROM run_figure WHERE run_id = ? ORDER BY name")
                .param(runId)
                .query(row -> {
                    all.put(row.getString(1), Json.read(row.getString(2)));
                });
        return all;
    }
}
