/**
 * The books: a chart of accounts, vouchers whose debits equal their credits to the fen, and what is read from them.
 *
 * <p>Totals of a posting come in, {@link io.wuye.ledger.VoucherRules} decides the accounts by the company's policy and
 * the project's pricing mode, vouchers go out and are never changed; corrections are red (negative) lines on the same
 * sides. It knows nothing of tariffs and nothing of how an amount came about.
 */
@NullMarked
package io.wuye.ledger;

import org.jspecify.annotations.NullMarked;
