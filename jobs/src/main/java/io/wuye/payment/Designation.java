package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the payer said the money is for; at most one of the two.
 *
 * @param item a fee item
 * @param charge a charge: the debt it belongs to
 */
record Designation(@Nullable String item, @Nullable ChargeNumber charge) {
    /** Nothing was said. */
    static final Designation NONE = new Designation(null, null);

    /** Whether the money is for this charge. */
    boolean names(OpenPart part) {
        return charge == null
                ? part.charge().tariffCode().equals(item)
                : part.charge().equals(charge) || part.debt().equals(charge);
    }
}
