package io.wuye.kernel.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of a few words, canonical or Chinese.
 *
 * @param choices canonical → Chinese, in the order in which they are offered
 * @param spellings normal form of every word → canonical
 */
public record ChoiceType(Map<String, String> choices, Map<String, String> spellings) implements CellType {
    public ChoiceType {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        spellings = Map.copyOf(spellings);
    }

    static ChoiceType of(Map<String, String> choices) {
        Map<String, String> spellings = new HashMap<>();
        choices.forEach((canonical, chinese) -> {
            spellings.put(Headings.normal(canonical), canonical);
            spellings.put(Headings.normal(chinese), canonical);
        });
        return new ChoiceType(choices, spellings);
    }

    @Override
    public Parsed parse(Cell cell) {
        String text = cell.text();
        if (choices.containsKey(text)) {
            return Parsed.value(text);
        }
        String canonical = spellings.get(Headings.normal(text));
        return canonical != null
                ? Parsed.value(canonical)
                : Parsed.bad("table.cell.choice", Texts.excerpt(text), offered());
    }

    private String offered() {
        return choices.entrySet().stream()
                .map(choice -> choice.getValue() + " " + choice.getKey())
                .collect(Collectors.joining(", "));
    }
}
