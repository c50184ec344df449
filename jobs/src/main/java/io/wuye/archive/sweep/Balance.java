package io.wuye.archive.sweep;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many records stand where; every record of the catalogue is counted once. */
final class Balance {
    private final Map<Bucket, Long> counts = new EnumMap<>(Bucket.class);

    void add(Bucket bucket, long rows) {
        counts.merge(bucket, rows, Math::addExact);
    }

    long count(Bucket bucket) {
        return counts.getOrDefault(bucket, 0L);
    }

    /** All records counted. */
    long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Every bucket by its name, those without a record too. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Bucket bucket : Bucket.values()) {
            figures.put(bucket.code(), count(bucket));
        }
        return figures;
    }
}
