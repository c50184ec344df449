/**
 * The end of records: appraisal (鉴定), signatures, destruction (销毁), and the proof of it.
 *
 * <p>What is due becomes a frozen list; {@link io.wuye.archive.destruction.ApprovalRules} says whether it may be carried
 * out, {@link io.wuye.archive.destruction.GuardRules} whether a record on it may still go, asked again in the transaction
 * that takes each step. Bytes go through quarantine, paper by confirmation. Out go registers rendered from the database
 * and chained by digests. Nothing is decided here about periods, and nothing goes without {@code --execute}.
 */
@NullMarked
package io.wuye.archive.destruction;

import org.jspecify.annotations.NullMarked;
