package io.wuye.rating.rubric;

import java.util.Map;

/**
 * A rubric and where it stands.
 *
 * @param lines of its keys, by JSON pointer
 */
public record RubricSource(String file, Map<String, Integer> lines, Rubric rubric) {
    public RubricSource {
        lines = Map.copyOf(lines);
    }

    /** {@code file:line} of a key; of what holds it where the key itself is missing. */
    public String place(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return file + ":" + line;
            }
            String inside = at;
            // A mapping in a list has no key of its own: its first key stands for it.
            Integer first = lines.entrySet().stream()
                    .filter(key -> key.getKey().startsWith(inside + "/"))
                    .map(Map.Entry::getValue)
                    .min(Integer::compare)
                    .orElse(null);
            if (first != null) {
                return file + ":" + first;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return file + ":1";
    }
}
