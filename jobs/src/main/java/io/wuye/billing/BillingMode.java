package io.wuye.billing;

import java.util.Locale;

/** How far a billing run goes. */
public enum BillingMode {
    /** Says what would be posted, under which hash. */
    PLAN,
    /** Posts what a plan said, and refuses if the facts changed since. */
    POST,
    /** Plans and posts in one go. */
    RUN;

    /** The name of the job, e.g. {@code bill-plan}. */
    public String job() {
        return "bill-" + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
