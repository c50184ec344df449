package io.wuye.payment;

import java.util.Locale;

/** What a person does to a payment or a debt. */
public enum EntryMode {
    /** Says whose a payment is. */
    MATCH,
    /** Takes a payment back: what it paid is open again. */
    REVERSE,
    /** Pays back what of a payment is not spent. */
    REFUND,
    /** Gives up a debt. */
    WRITE_OFF;

    /** The name of the job, e.g. {@code payment-write-off}. */
    public String job() {
        return "payment-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody must have allowed it. */
    boolean needsApproval() {
        return this != MATCH;
    }
}
