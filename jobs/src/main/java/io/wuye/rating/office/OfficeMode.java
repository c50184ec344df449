package io.wuye.rating.office;

import java.util.Locale;

/** What the office does with a round. */
public enum OfficeMode {
    /** Who is to be inspected, and by when. */
    PLAN,
    /** Notices to those who are rectifying. */
    RECTIFY,
    /** Objections and their deadlines. */
    APPEAL,
    /** The companies' means. */
    CREDIT,
    /** The public notice. */
    PUBLISH;

    /** As in file names and messages, e.g. {@code plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file of the round's folder to look at first. */
    public String file() {
        return this == PUBLISH ? "public.html" : code() + ".csv";
    }

    String job() {
        return "rating-" + code();
    }
}
