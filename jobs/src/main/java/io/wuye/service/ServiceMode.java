package io.wuye.service;

import java.util.Locale;

/** What of a period's tickets is looked at. */
public enum ServiceMode {
    /** Every clock and every count. */
    TALLY,
    /** Faults that come back and categories that rise. */
    WARNINGS,
    /** Promises that were broken. */
    BREACHES;

    /** The job's name. */
    String job() {
        return "service-" + name().toLowerCase(Locale.ROOT);
    }
}
