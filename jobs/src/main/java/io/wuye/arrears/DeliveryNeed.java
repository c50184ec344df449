package io.wuye.arrears;

/** What must be known about the letter before, so that the next may follow. */
public enum DeliveryNeed {
    /** It arrived, or was tried twice. */
    DELIVERED_OR_TWO_ATTEMPTS,
    /** It arrived, and that can be proved. */
    DELIVERY_PROOF
}
