/**
 * How long records are kept (保管期限).
 *
 * <p>The schedule ({@code retention.csv}), the law ({@code legal-floor.csv}) and the classification come in as policies.
 * {@link io.wuye.archive.schedule.RetentionRules} decides from when on a record may be due: any permanent rule wins, else
 * the latest of schedule and law. Days only, no clock: the day of the question is an argument.
 */
@NullMarked
package io.wuye.archive.schedule;

import org.jspecify.annotations.NullMarked;
