package io.wuye.rating;

import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the picks of a draw are laid out. */
public final class DrawReport {
    private DrawReport() {}

    /** One row per drawn subject, as a run's summary has them. */
    public static Report picks(Messages messages, List<?> picks) {
        RatingColumns columns = new RatingColumns(messages);
        return new Report(
                "picks",
                messages.text("rating.draw.title"),
                List.of(),
                List.of(columns.code("subject"), columns.integer("star"), columns.text("inspectors")),
                sink -> picks.forEach(pick -> sink.accept(row((Map<?, ?>) pick))));
    }

    private static @Nullable Object[] row(Map<?, ?> pick) {
        return new @Nullable Object[] {
            String.valueOf(pick.get("subject")),
            Integer.valueOf(String.valueOf(pick.get("star"))),
            inspectors(pick).stream().map(String::valueOf).collect(Collectors.joining("、"))
        };
    }

    /** Subjects to which fewer inspectors go than wanted, and how many. */
    public static Map<String, Integer> shortOf(List<?> picks, int wanted) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Object pick : picks) {
            Map<?, ?> row = (Map<?, ?>) pick;
            if (inspectors(row).size() < wanted) {
                found.put(String.valueOf(row.get("subject")), inspectors(row).size());
            }
        }
        return found;
    }

    private static List<?> inspectors(Map<?, ?> pick) {
        return pick.get("inspectors") instanceof List<?> inspectors ? inspectors : List.of();
    }
}
