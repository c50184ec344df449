package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import java.time.LocalDate;

/**
 * A charge that is open, seen as part of a debt: the fee itself, its late fee, or the costs of claiming it.
 *
 * @param charge number of the charge
 * @param debtSeq number of the line that is the debt itself, of the same month and fee item; for the fee its own
 * @param debtDue when the debt itself was due
 * @param openFen what is open, positive
 * @param postedOn when the charge was posted: it cannot count as paid before
 * @param party who owes it; several owners joined by {@code 、}
 */
record OpenPart(
        ChargeNumber charge,
        Part part,
        int debtSeq,
        LocalDate debtDue,
        long openFen,
        LocalDate postedOn,
        String party) {
    /** The debt it belongs to, by the number of the line that is the debt itself. */
    ChargeNumber debt() {
        return new ChargeNumber(
                charge.billingMonth(), charge.projectCode(), charge.unitCode(), charge.tariffCode(), debtSeq);
    }

    /** Whether somebody owes it, alone or with others. */
    boolean isOwedBy(String name) {
        return PayerRules.owes(party, name);
    }

    /** What is left after a payment; more after one that is taken back. */
    OpenPart less(long paidFen) {
        return new OpenPart(charge, part, debtSeq, debtDue, Math.subtractExact(openFen, paidFen), postedOn, party);
    }
}
