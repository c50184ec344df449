/**
 * Runs: every operation over many rows is a recorded, restartable Spring Batch job, done once.
 *
 * <p>Typed parameters come in ({@code RunParameters}); {@code Runner} takes the workspace's lock, opens the database,
 * finishes what a dead run left behind, gives the run its identity (job, business key, attempt), lets the job's factory
 * build it as a plain object, executes it and records how it ended; {@code RunResult} goes out. {@code Batch} and
 * {@code RangeStep} are the only places that wire steps; {@code RunRecords} reads what was run. This package is the only
 * one that knows the job repository, and it knows no feature: factories are handed to it.
 */
@NullMarked
package io.wuye.kernel.run;

import org.jspecify.annotations.NullMarked;
