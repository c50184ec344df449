package io.wuye.cli;

import io.wuye.kernel.table.Problem;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON document of a call with {@code --json}: outcome, exit code, result, and what went wrong. */
final class Answer {
    private final Map<String, Object> result = new LinkedHashMap<>();
    private final Map<String, Object> error = new LinkedHashMap<>();
    private final List<Map<String, Object>> warnings = new ArrayList<>();
    private final List<Map<String, Object>> problems = new ArrayList<>();

    void put(String name, Object value) {
        result.put(name, value);
    }

    void warning(String code, String message) {
        warnings.add(sentence(code, message));
    }

    void problem(Problem problem, Messages messages) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("place", problem.place().toString());
        entry.put("column", problem.column());
        entry.putAll(sentence(problem.key(), problem.sentence(messages)));
        problems.add(entry);
    }

    void error(String code, String message) {
        error.putAll(sentence(code, message));
    }

    private static Map<String, Object> sentence(String code, String message) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", code);
        entry.put("message", message);
        return entry;
    }

    /** Prints the document in one line. */
    void print(Outcome outcome, PrintStream out) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        document.put("exit_code", ExitCode.of(outcome));
        document.put("result", result);
        putFilled(document, "error", error.isEmpty() ? null : error);
        putFilled(document, "problems", problems.isEmpty() ? null : problems);
        putFilled(document, "warnings", warnings.isEmpty() ? null : warnings);
        out.println(JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writeValueAsString(document));
    }

    private static void putFilled(Map<String, Object> document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }
}
