/**
 * The service desk: tickets → what was promised, and whether it was kept.
 *
 * <p>Tickets and the desk's log come in as files; {@link io.wuye.service.EventRules} fills in the times that only the log
 * knows, {@link io.wuye.service.DueRules} says until when each promise of {@code policy/service.yaml} runs, by wall clock,
 * natural days, working days with make-up weekends, or business minutes, {@link io.wuye.service.ClockRules} whether it was
 * met, broken or is still open. What goes out are a line per ticket and promise, rates, and lists of what went wrong.
 *
 * <p>It does not assign work, does not write to households, and never guesses a calendar.
 */
@NullMarked
package io.wuye.service;

import org.jspecify.annotations.NullMarked;
