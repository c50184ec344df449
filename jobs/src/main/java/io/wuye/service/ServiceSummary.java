package io.wuye.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tally came to, for {@code summary.json} and the terminal. */
final class ServiceSummary {
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
}
