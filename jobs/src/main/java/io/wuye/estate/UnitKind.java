package io.wuye.estate;

import java.util.Locale;

/** What a unit is used for. */
public enum UnitKind {
    RESIDENTIAL,
    SHOP,
    OFFICE,
    PARKING,
    STORAGE,
    OTHER;

    /** The name in files and tables, e.g. {@code parking}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a name that {@link #code} gave. */
    public static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
