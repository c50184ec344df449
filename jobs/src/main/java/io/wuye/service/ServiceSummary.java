package io.wuye.service;

import io.wuye.kernel.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a look at the desk came to, for {@code summary.json} and the terminal. */
final class ServiceSummary {
    /** Rows that a terminal shows; of more the file is the place. */
    private static final int SHOWN = 200;

    private ServiceSummary() {}

    static List<Map<String, @Nullable Object>> clocks(ServiceTally tally) {
        List<Map<String, @Nullable Object>> clocks = new ArrayList<>();
        for (ClockCount count : tally.clocks()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("clock", count.clock().id());
            for (Verdict verdict : Verdict.values()) {
                line.put(verdict.code(), count.of(verdict));
            }
            line.put("provisional", count.provisional());
            line.put("rate", count.rate());
            clocks.add(line);
        }
        return clocks;
    }

    /** The first rows of a table, each value by its column. */
    static List<Map<String, @Nullable Object>> rows(Report table) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(values -> {
            if (rows.size() < SHOWN) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i];
                    line.put(table.columns().get(i).name(), value instanceof Number ? value : text(value));
                }
                rows.add(line);
            }
        });
        return rows;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
