package io.wuye.arrears;

import org.jspecify.annotations.Nullable;

/**
 * Whom a debtor may ask and where to pay, as printed on letters.
 *
 * @param office who signs; the project's company if left out
 * @param payTo bank account, or where the cash desk is
 */
public record DunningContact(
        @Nullable String office,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String payTo) {
    static final DunningContact NONE = new DunningContact(null, null, null, null);
}
