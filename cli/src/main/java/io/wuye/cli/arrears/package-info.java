/**
 * {@code wuye arrears …}: how old arrears are, what is open, and until when it can be sued for.
 *
 * <p>A day becomes a run that looks and changes nothing; what it found is printed.
 */
@NullMarked
package io.wuye.cli.arrears;

import org.jspecify.annotations.NullMarked;
