/**
 * Lists of payments as other programs write them: WeChat’s, Alipay’s, a bank’s → rows of our own sheet.
 *
 * <p>{@link io.wuye.payment.statement.PaymentProfile} says, in a file of the workspace, what columns and states mean;
 * {@link io.wuye.payment.statement.StatementRules} what a movement is; {@link io.wuye.payment.statement.ControlSums} whether
 * the list is complete. It imports nothing by itself.
 */
@NullMarked
package io.wuye.payment.statement;

import org.jspecify.annotations.NullMarked;
