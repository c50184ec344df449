package io.wuye.payment;

import io.wuye.billing.ChargeNumber;

/** Is told what became of a payment and its earlier reversals. */
interface PaymentHistory {
    /** What of it nobody has spent. */
    void left(long rootId, long fen);

    /** What it has paid of a charge. */
    void paid(long rootId, ChargeNumber charge, long fen);
}
