/**
 * What is odd about a retention schedule, and what another one would change.
 *
 * <p>{@link io.wuye.archive.lint.LintRules} compares a schedule with the law of the day, with the classification and with
 * itself. Another schedule is compared row by row, and over the records of the catalogue. It mends nothing.
 */
@NullMarked
package io.wuye.archive.lint;

import org.jspecify.annotations.NullMarked;
