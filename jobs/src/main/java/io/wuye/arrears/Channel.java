package io.wuye.arrears;

import java.util.Locale;

/** How a letter reaches a debtor. */
public enum Channel {
    SMS,
    WECHAT,
    /** On paper, into the letter box or onto the door. */
    PRINT,
    /** Registered express mail. */
    EMS,
    CALL,
    VISIT;

    /** As in policies and files, e.g. {@code ems}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of a name that {@link #code} gave. */
    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
