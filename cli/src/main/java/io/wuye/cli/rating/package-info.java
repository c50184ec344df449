/**
 * {@code wuye rating …}: rubrics looked at, rounds scored, stars explained, drawn, supervised and published.
 *
 * <p>Options become parameters of a job or the question to a desk of {@code io.wuye.rating}; what comes back is printed.
 */
@NullMarked
package io.wuye.cli.rating;

import org.jspecify.annotations.NullMarked;
