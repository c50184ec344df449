/**
 * Money that comes in: payments → whose they are → which charges they pay.
 *
 * <p>Lists of payments come in through {@link io.wuye.payment.ReceiptSheet}. A payment is matched to a unit by unit code,
 * charge number, or payer and amount; two candidates never match by themselves. {@link io.wuye.payment.AllocationRules}
 * decides in the order of the Civil Code what it pays; what is left is the payer's prepayment. Payments, matches and
 * allocations are only ever added: a reversal or a refund is a payment with a negative amount. Vouchers go to the ledger.
 * It does not know how a charge came about, and it charges nobody.
 */
@NullMarked
package io.wuye.payment;

import org.jspecify.annotations.NullMarked;
