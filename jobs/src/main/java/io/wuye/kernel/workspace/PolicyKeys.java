package io.wuye.kernel.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which keys of a policy its record does not know.
 *
 * <p>The mapper tells such keys only after it has made the record. A record that misses the key which was misspelt refuses
 * to be made, and the reader would be told what is missing instead of what is wrong.
 */
final class PolicyKeys {
    private PolicyKeys() {}

    /** An unknown key and those that could stand in its place. */
    record UnknownKey(int line, String key, List<String> known) {}

    /**
     * Finds them.
     *
     * @param lines line of each key by its JSON pointer
     */
    static List<UnknownKey> unknown(Map<String, Integer> lines, Class<?> type) {
        return new TreeMap<>(lines)
                .entrySet().stream()
                        .flatMap(key -> unknown(key.getKey(), key.getValue(), type).stream())
                        .toList();
    }

    private static Optional<UnknownKey> unknown(String pointer, int line, Class<?> type) {
        List<String> path = Arrays.asList(pointer.split("/", -1));
        Type at = type;
        for (int i = 1; i < path.size(); i++) {
            if (at instanceof ParameterizedType list && List.class.equals(list.getRawType())) {
                at = list.getActualTypeArguments()[0];
            } else if (at instanceof Class<?> record && record.isRecord()) {
                Map<String, Type> known = keys(record);
                Type next = known.get(path.get(i));
                if (next == null) {
                    boolean last = i == path.size() - 1;
                    return last ? Optional.of(unknown(line, path.get(i), known)) : Optional.empty();
                }
                at = next;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static UnknownKey unknown(int line, String key, Map<String, Type> known) {
        return new UnknownKey(line, key, known.keySet().stream().sorted().toList());
    }

    private static Map<String, Type> keys(Class<?> record) {
        Map<String, Type> keys = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            String snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            keys.put(named == null ? snake : named.value(), component.getGenericType());
        }
        return keys;
    }
}
