package io.wuye.payment;

import io.wuye.ledger.CloseRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a unit that has something left to spend, or a reversal that takes some of it back.
 *
 * @param paymentId the payment or reversal itself
 * @param rootId the payment that is spent or taken back
 * @param amountFen what is left of the payment; of a reversal what it takes back, negative
 * @param fresh whether it came in with this run: then it counts from the day it was paid, else from the as-of day
 * @param payer who paid, as far as anybody knows
 * @param bound whether it may only pay what its payer owes
 */
record Pot(
        long paymentId,
        long rootId,
        long amountFen,
        LocalDate paidOn,
        boolean fresh,
        Designation designated,
        @Nullable String payer,
        boolean bound) {
    boolean isReversal() {
        return amountFen < 0;
    }

    /** Whether it may pay a charge. */
    boolean pays(OpenPart part) {
        return !bound || payer == null || part.isOwedBy(payer);
    }

    /** The same, which may only pay what its payer owes, or whatever the unit owes. */
    Pot bound(boolean toPayer) {
        return new Pot(paymentId, rootId, amountFen, paidOn, fresh, designated, payer, toPayer);
    }

    /**
     * The day from which a charge counts as paid with it: the day of a voucher, so none that is closed, and none before
     * the voucher of the money itself, which is dated later where its day is closed.
     */
    LocalDate countsOn(OpenPart part, LocalDate asOf, CloseRules closed) {
        LocalDate day = closed.date(fresh || paidOn.isAfter(asOf) ? paidOn : asOf, asOf);
        return closed.date(day.isBefore(part.postedOn()) ? part.postedOn() : day, asOf);
    }
}
