/**
 * Options that more than one command has.
 *
 * <p>Words of the command line and environment variables come in, typed values go out. What they do is the commands'
 * business.
 */
@NullMarked
package io.wuye.cli.options;

import org.jspecify.annotations.NullMarked;
