/**
 * Time as property management counts it: inclusive ranges of days, billing periods, working days with make-up days.
 *
 * <p>Dates come in as arguments; nothing here reads a clock or a time zone. Ranges include both ends.
 */
@NullMarked
package io.wuye.kernel.time;

import org.jspecify.annotations.NullMarked;
