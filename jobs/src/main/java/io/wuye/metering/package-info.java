/**
 * Meters: which meter counts for which unit and fee item, and what it counted.
 *
 * <p>Meters and readings come in as files. {@link io.wuye.metering.MeterRules} puts the readings of a meter in order, from
 * its first to the one it was taken off with, and says for every interval how much was used: by difference, around the end
 * of the dial, as the correction of an estimate, or not at all because the readings contradict each other. What goes out
 * are these intervals; who asks decides what they cost and what a contradiction means.
 *
 * <p>It knows no price and no party.
 */
@NullMarked
package io.wuye.metering;

import org.jspecify.annotations.NullMarked;
