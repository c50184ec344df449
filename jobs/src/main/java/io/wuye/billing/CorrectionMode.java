package io.wuye.billing;

import java.util.Locale;

/** What a person does to a posted line. */
public enum CorrectionMode {
    /** Takes a part of it off. */
    CREDIT,
    /** Takes off what is left of it; of a credit a person made: takes that back. */
    VOID;

    /** The name of the job, e.g. {@code bill-credit}. */
    public String job() {
        return "bill-" + name().toLowerCase(Locale.ROOT);
    }
}
