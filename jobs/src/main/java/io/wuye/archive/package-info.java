/**
 * Archives: what must be kept how long, what is due, what must be handed over, what may be destroyed.
 *
 * <p>Here stand the policies of an archive and the few words that all of it uses. Below, from the bottom up:
 * {@code schedule} (how long: schedule and law), {@code catalogue} (records, events, loans, readings, holds),
 * {@code transfer} (handing over), {@code sweep} (the catalogue as it stands on a day), {@code lint} (what is odd about a
 * schedule), {@code destruction} (lists, signatures, the end of records). Each knows only those named before it.
 *
 * <p>Nothing here knows billing or an estate; a record may name a project, and that is all.
 */
@NullMarked
package io.wuye.archive;

import org.jspecify.annotations.NullMarked;
