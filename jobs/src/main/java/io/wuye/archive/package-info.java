/**
 * Archives: what must be kept how long, what is due, what may be destroyed.
 *
 * <p>Records, events, loans and readings of the store rooms come in as registers; the schedule ({@code retention.csv}),
 * the law ({@code legal-floor.csv}), the classification and the office's own choices ({@code archive.yaml}) as policies.
 * {@link io.wuye.archive.RetentionRules} decides from when on a record may be due: any permanent rule wins, else the
 * latest of schedule and law. Records whose decision is the same are one {@link io.wuye.archive.RecordSet}: a sweep decides
 * sets and lets the database carry the rows. Out go tables of what is due, to be transferred, undecided or against the
 * law, and a balance that must close over the whole catalogue.
 *
 * <p>Nothing here knows billing or an estate; a record may name a project, and that is all. A sweep destroys nothing and
 * changes nothing.
 */
@NullMarked
package io.wuye.archive;

import org.jspecify.annotations.NullMarked;
