/**
 * Bills: what every unit should be charged for a billing month, and the posting of what is missing.
 *
 * <p>Tariffs, factors, pools and opening arrears come in as files; the estate gives units, areas and who is liable.
 * {@link io.wuye.billing.SpanRules} cuts a service period into days on which nothing changes, the rules of the method
 * ({@link io.wuye.billing.DayRules}) come to exact sums, {@link io.wuye.billing.SplitRules} rounds each once and splits it
 * over the parties, {@link io.wuye.billing.PostingRules} takes away what is posted already. Units about which the register
 * says no more than one area and one party are billed as sets, by SQL with the numbers of
 * {@link io.wuye.billing.SetRules}, to the same lines. What goes out are charges, which are never changed afterwards, vouchers for the ledger, and the tables of {@code out/billing}. A first bill, a supplement, a
 * credit and a run that finds nothing to do are one mechanism: desired − posted. Beside it stands what a person takes off
 * a line ({@link io.wuye.billing.CorrectionRules}), which no run compares.
 *
 * <p>A pool is what many units bear together: {@link io.wuye.billing.SharerRules} says who,
 * {@link io.wuye.billing.ShareRules} how much. {@code ShareJob} proves it on paper in {@code out/share}; a billing run
 * shares the same facts out again by the same rules, so neither waits for the other.
 *
 * <p>It does not take money, does not age what is open and does not read meters.
 */
@NullMarked
package io.wuye.billing;

import org.jspecify.annotations.NullMarked;
