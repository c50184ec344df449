/**
 * Proves that all books say the same: charges and late fees less what was paid of them, what is open of every charge, the balance of
 * the receivable, the vouchers, and the plain-text journal made of them.
 *
 * <p>Sums of charges, allocations and vouchers come in by run and project, {@link io.wuye.reconcile.ReconcileRules} lays
 * them against each other, and what differs goes out by name. It also keeps the receivable ledger by unit, which needs
 * both sides. It changes nothing.
 */
@NullMarked
package io.wuye.reconcile;

import org.jspecify.annotations.NullMarked;
