package io.wuye.rating;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the results of a round. */
final class ScoreTotals {
    private final Map<Integer, Long> stars = new TreeMap<>();
    private final Map<String, Long> states = new TreeMap<>();
    private long subjects;
    private long doubtful;
    private long changed;

    void clear() {
        stars.clear();
        states.clear();
        subjects = 0;
        doubtful = 0;
        changed = 0;
    }

    void add(LedgerRow row, boolean isNew) {
        subjects++;
        doubtful += row.faults() > 0 ? 1 : 0;
        changed += isNew ? 1 : 0;
        Integer star = row.star();
        if (star != null) {
            stars.merge(star, 1L, Long::sum);
        }
        states.merge(row.standing().state().name(), 1L, Long::sum);
    }

    long subjects() {
        return subjects;
    }

    /** Subjects of which something is missing or doubtful. */
    long doubtful() {
        return doubtful;
    }

    /** Results the ledger did not have. */
    long changed() {
        return changed;
    }

    /** For the summary. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("subjects", subjects);
        for (int star = 4; star >= 1; star--) {
            figures.put("star_" + star, stars.getOrDefault(star, 0L));
        }
        figures.put("unpublishable", doubtful);
        figures.put("states", states);
        return figures;
    }
}
