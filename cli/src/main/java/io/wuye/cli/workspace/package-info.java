/**
 * Commands around a workspace as a whole: making one, filling it from files, checking it, a first look at everything.
 *
 * <p>A folder and files come in, the kernel does the work, sentences go out. What the tables mean is the features'
 * business.
 */
@NullMarked
package io.wuye.cli.workspace;

import org.jspecify.annotations.NullMarked;
