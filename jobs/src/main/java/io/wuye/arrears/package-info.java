/**
 * Arrears: who has not paid, and what is written to them.
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
