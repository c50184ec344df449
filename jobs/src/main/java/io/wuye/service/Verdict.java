package io.wuye.service;

import java.util.Locale;

/** Whether a promise was kept. */
public enum Verdict {
    MET,
    BREACHED,
    /** Open and not yet due, or not to be said yet: in no rate. */
    PENDING,
    /** The ticket was cancelled, a duplicate, or no matter of ours: in no count. */
    EXCLUDED;

    /** As in files, e.g. {@code met}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
