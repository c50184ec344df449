/** Collection by a bank on the command line. */
@NullMarked
package io.wuye.cli.collection;

import org.jspecify.annotations.NullMarked;
