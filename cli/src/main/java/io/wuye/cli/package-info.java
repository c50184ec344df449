/**
 * The command line: reads options, makes one call into a job or a store, prints its report, returns an exit code.
 *
 * <p>It decides nothing about property management; every rule lives in the jobs module.
 */
@NullMarked
package io.wuye.cli;

import org.jspecify.annotations.NullMarked;
