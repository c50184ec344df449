/**
 * The catalogue as it stands on one day (到期清查).
 *
 * <p>Records whose decision is the same are one {@link io.wuye.archive.sweep.RecordSet}: a sweep decides sets and lets the
 * database carry the rows. Out go tables of what is due, to be transferred, undecided or against the law, and a balance
 * that must close over the whole catalogue; beside them the explanation of one record and the forecast of the years. A
 * sweep destroys nothing and changes nothing.
 */
@NullMarked
package io.wuye.archive.sweep;

import org.jspecify.annotations.NullMarked;
