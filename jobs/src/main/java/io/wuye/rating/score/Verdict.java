package io.wuye.rating.score;

import java.util.Locale;

/** What an inspector writes: 符合, 基本符合, 不符合, 不适用. */
public enum Verdict {
    PASS,
    PARTIAL,
    FAIL,
    NA;

    /** As in tables, e.g. {@code partial}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a name that {@link #code} gave. */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
