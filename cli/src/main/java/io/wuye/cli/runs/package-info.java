/**
 * {@code wuye jobs}: what was run, how it ended, and how to go on with what did not end.
 *
 * <p>Filters and run numbers come in, tables of recorded runs go out; retrying and recovering are left to the kernel.
 */
@NullMarked
package io.wuye.cli.runs;

import org.jspecify.annotations.NullMarked;
