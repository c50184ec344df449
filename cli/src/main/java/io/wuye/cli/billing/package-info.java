/**
 * {@code wuye bill …}: plan, post, run, show and explain.
 *
 * <p>Options become {@code BillingParameters}, a job or a store does the work, its summary or lines are printed.
 */
@NullMarked
package io.wuye.cli.billing;

import org.jspecify.annotations.NullMarked;
