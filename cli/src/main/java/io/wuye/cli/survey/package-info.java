/**
 * {@code wuye survey …}: what people answered, tallied.
 *
 * <p>A wave becomes {@code TallyParameters}, the job renders tables, its summary is printed.
 */
@NullMarked
package io.wuye.cli.survey;

import org.jspecify.annotations.NullMarked;
