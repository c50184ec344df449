package io.wuye.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many there are in each class: written down, or counted on the register of units. */
public final class Sizes {
    private final boolean register;
    private final Map<String, Long> given;

    private Sizes(boolean register, Map<String, Long> given) {
        this.register = register;
        this.given = Collections.unmodifiableMap(given);
    }

    /** Whether the register says so. */
    public boolean register() {
        return register;
    }

    /** Otherwise, how many by class, in the order in which they are written. */
    public Map<String, Long> given() {
        return given;
    }

    /** Reads {@code register} or a mapping. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sizes of(Object written) {
        if (written.equals("register")) {
            return new Sizes(true, Map.of());
        }
        if (!(written instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "survey.design.sizes", written);
        }
        Map<String, Long> given = new LinkedHashMap<>();
        map.forEach((name, size) -> given.put(String.valueOf(name), whole(name, size)));
        return new Sizes(false, given);
    }

    private static long whole(Object name, Object size) {
        if (size instanceof Integer || size instanceof Long) {
            long number = ((Number) size).longValue();
            if (number > 0) {
                return number;
            }
        }
        throw new Refusal(Outcome.USAGE, "survey.design.size", name, size);
    }
}
