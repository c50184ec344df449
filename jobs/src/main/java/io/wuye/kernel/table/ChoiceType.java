package io.wuye.kernel.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of a few words, canonical or Chinese.
 *
 * @param choices canonical → Chinese, in the order in which they are offered
 */
public record ChoiceType(Map<String, String> choices) implements CellType {
    public ChoiceType {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    static ChoiceType of(Map<String, String> choices) {
        return new ChoiceType(choices);
    }

    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
