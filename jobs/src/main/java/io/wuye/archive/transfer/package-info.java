/**
 * Handing records over (移交): to the archive, and at the end of a service centre to headquarters and the owners' committee.
 *
 * <p>Records that nobody has handed over become a list that is frozen, printed (移交清单) and signed by four people. What
 * comes back is imported as a receipt; {@link HandoverRules} says whether it proves anything. A dissolution
 * writes two lists and the loans to be recalled. A record that is lent out stands on no list; one that stands on an open
 * list stands on no other. By when what must be handed over is for {@link TransferRules}.
 */
@NullMarked
package io.wuye.archive.transfer;

import org.jspecify.annotations.NullMarked;
