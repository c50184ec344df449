/**
 * From stars to supervision: which star holds, which deadline runs, how often somebody must look.
 *
 * <p>The star of a round and the findings on site come in; {@code StandingRules} moves a subject between CURRENT,
 * RECTIFYING and DOWNGRADED; a {@code Standing} goes out, which the ledger keeps for ever. Nothing here computes a score.
 */
@NullMarked
package io.wuye.rating.standing;

import org.jspecify.annotations.NullMarked;
