package io.wuye.estate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a unit is used for. */
public enum UnitKind {
    RESIDENTIAL("住宅"),
    SHOP("商铺"),
    OFFICE("办公"),
    PARKING("车位"),
    STORAGE("储藏室"),
    OTHER("其他");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** The name in files and tables, e.g. {@code parking}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit kind of a name that {@link #code} gave. */
    public static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Names and Chinese labels, in order: what a column of unit kinds may hold. */
    public static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (UnitKind kind : values()) {
            labels.put(kind.code(), kind.label);
        }
        return labels;
    }
}
