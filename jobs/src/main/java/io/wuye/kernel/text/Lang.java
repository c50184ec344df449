package io.wuye.kernel.text;

import java.util.Locale;

/** A language the program speaks. Chinese is the first language: what has no other say is Chinese. */
public enum Lang {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    /** The locale that picks resource bundles of this language. */
    public Locale locale() {
        return locale;
    }

    /** The suffix of bundle files: {@code zh} or {@code en}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
