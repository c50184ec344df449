/**
 * What a district's office makes of the ledger: inspection plans, rectification notices, appeals, company credit, and the
 * public notice.
 *
 * <p>The results of a round and the facts of supervision come in; small rules count duties, deadlines and means; tables,
 * letters and the page go out. No score and no star is decided here.
 */
@NullMarked
package io.wuye.rating.office;

import org.jspecify.annotations.NullMarked;
