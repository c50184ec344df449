package io.wuye.archive.schedule;

import io.wuye.kernel.time.DateRange;

/**
 * One row of the retention schedule.
 *
 * @param series its id, e.g. {@code 5-二-1}
 * @param classCode first-level class, e.g. {@code 5}
 * @param groupName heading it stands under; may be empty
 * @param itemName what is kept
 * @param termText the period as written; shown beside decisions
 * @param term what it means; UNSCHEDULED also where the text follows no grammar
 * @param start from when the years count
 * @param event what must happen first; empty if nothing
 * @param floorRecordType the kind of record in the table of legal minimums; empty if the law names none
 * @param overlaps series of the same things, joined by {@code ;}
 * @param version of the schedule
 * @param days on which this version is in force
 * @param readable whether the period follows the grammar
 * @param line of the file
 */
public record ScheduleRow(
        String series,
        String classCode,
        String groupName,
        String itemName,
        String termText,
        Term term,
        StartRule start,
        String event,
        String floorRecordType,
        String overlaps,
        String version,
        DateRange days,
        boolean readable,
        long line) {

    /** Whether the record's day of the event must be known. */
    public boolean needsEvent() {
        return term.years() > 0 && start.needsEvent();
    }
}
