/**
 * {@code wuye share run}: pools shared out on paper.
 *
 * <p>The period becomes {@code ShareParameters}, the job renders tables and proof sheets, its summary is printed.
 */
@NullMarked
package io.wuye.cli.share;

import org.jspecify.annotations.NullMarked;
