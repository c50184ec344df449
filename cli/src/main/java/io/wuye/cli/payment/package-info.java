/**
 * {@code wuye payment …}: money that comes in, and what it pays.
 *
 * <p>Files and options become an import or a run of the payment feature; its summary is printed.
 */
@NullMarked
package io.wuye.cli.payment;

import org.jspecify.annotations.NullMarked;
