package io.wuye.rating.rubric;

import java.util.Locale;

/** What becomes of the marks of an item that is not applicable (不适用). */
public enum NaPolicy {
    /** All other items stand for it. */
    RENORMALISE_ALL,
    /** The other items of its section stand for it. */
    RENORMALISE_SECTION,
    FULL_CREDIT,
    ZERO,
    /** Every item must be judged. */
    NOT_ALLOWED;

    /** As in rubrics, e.g. {@code full-credit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
