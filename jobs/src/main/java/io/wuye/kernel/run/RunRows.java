package io.wuye.kernel.run;

import io.wuye.kernel.text.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of the run table and what they mean. */
final class RunRows {
    static final String SELECT = "SELECT run_id, job, key_text, attempt, as_of, parameters, status, outcome, message,"
            + " started_at, ended_at, pid, command FROM run";

    private RunRows() {}

    static RunRecord map(ResultSet row, int number) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        @Nullable String endedAt = row.getString("ended_at");
        return new RunRecord(
                row.getLong("run_id"),
                parameters(row),
                row.getInt("attempt"),
                RunStatus.of(row.getString("status")),
                outcome == null ? null : Outcome.valueOf(outcome),
                message(row.getString("message")),
                Times.instant(row.getString("started_at")),
                endedAt == null ? null : Times.instant(endedAt),
                row.getLong("pid"),
                row.getString("command"));
    }

    /** Key and rest as one JSON value. */
    static String parameters(RunParameters parameters) {
        return Json.write(Map.of("key", parameters.key(), "rest", parameters.rest()));
    }

    private static RunParameters parameters(ResultSet row) throws SQLException {
        Map<?, ?> stored = (Map<?, ?>) Json.read(row.getString("parameters"));
        return RunParameters.of(
                row.getString("job"),
                texts(stored.get("key")),
                LocalDate.parse(row.getString("as_of")),
                texts(stored.get("rest")));
    }

    static String message(List<String> message) {
        return Json.write(message);
    }

    private static List<String> message(String json) {
        return ((List<?>) Json.read(json)).stream().map(String::valueOf).toList();
    }

    private static SortedMap<String, String> texts(@Nullable Object map) {
        SortedMap<String, String> texts = new TreeMap<>();
        ((Map<?, ?>) Objects.requireNonNull(map))
                .forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        return texts;
    }
}
