package io.wuye.arrears;

import java.util.Locale;

/** What is asked about arrears. */
public enum ArrearsMode {
    /** How old they are, and how well was paid. */
    AGE,
    /** Every open charge. */
    LIST,
    /** Until when every open charge can be sued for. */
    LIMITATION;

    /** The name of the job, e.g. {@code arrears-age}. */
    public String job() {
        return "arrears-" + name().toLowerCase(Locale.ROOT);
    }
}
