package io.wuye.kernel.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of a few words, canonical or Chinese.
 *
 * @param choices canonical → Chinese, in the order in which they are offered
 * @param spellings every word, as it is and in normal form → canonical
 */
public record ChoiceType(Map<String, String> choices, Map<String, String> spellings) implements CellType {
    public ChoiceType {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        spellings = Map.copyOf(spellings);
    }

    static ChoiceType of(Map<String, String> choices) {
        Map<String, String> spellings = new HashMap<>();
        choices.forEach((canonical, chinese) -> {
            for (String word : List.of(canonical, chinese)) {
                spellings.put(word, canonical);
                spellings.put(Headings.normal(word), canonical);
            }
        });
        return new ChoiceType(choices, spellings);
    }

    @Override
    public Parsed parse(Cell cell) {
        String text = cell.text();
        String exact = spellings.get(text);
        String canonical = exact != null ? exact : spellings.get(Headings.normal(text));
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
