/**
 * Arrears: who has not paid and since when, what that costs, and what is written to them.
 *
 * <p>Open charges and what was paid of them come in; {@link io.wuye.arrears.AgeingRules} says how old they are,
 * {@link io.wuye.arrears.LateFeeRules} what is owed for paying late, {@link io.wuye.arrears.LimitationRules} until when they
 * can be sued for; lists, rates and late fees go out, the latter with their vouchers.
 *
 * <p>Open charges, holds, earlier letters and what became of them come in; {@link io.wuye.arrears.NoticeRules} decides by
 * the ladder of {@code policy/dunning.yaml} who gets which letter, or why none; frozen letters go out, which render to the
 * same bytes for ever, as one PDF per building, with a list for the office and one for mail merge and text messages.
 *
 * <p>It never stops a supply or locks a door: what may be done about arrears is a closed list.
 */
@NullMarked
package io.wuye.arrears;

import org.jspecify.annotations.NullMarked;
