package io.wuye.estate;

import java.util.Locale;

/** In which capacity somebody belongs to a unit; the order is the order in which they are asked to pay. */
public enum Role {
    TENANT,
    OWNER,
    DEVELOPER;

    /** The role of a name in tables, e.g. {@code owner}. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
