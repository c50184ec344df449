/**
 * {@code wuye archive …}: what an archive must keep, what is due, and how little of it may go.
 *
 * <p>Options become a job's parameters or one call of a desk; what comes back is printed as tables and sentences.
 */
@NullMarked
package io.wuye.cli.archive;

import org.jspecify.annotations.NullMarked;
