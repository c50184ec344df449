package io.wuye.archive.sweep;

import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.Span;
import io.wuye.archive.schedule.StartRule;
import io.wuye.archive.transfer.TransferRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides about one record.
 *
 * @param record the record
 * @param decision what comes of it
 * @param rows the rows of the schedule that match, each with the day it alone would give
 * @param floors the legal minimums, likewise
 * @param event the event its period counts from; empty if none
 * @param bucket where a sweep counts it
 * @param holds numbers and reasons of the holds that stand
 * @param deadline by when it must be handed over; null if it was
 */
public record Explanation(
        SweepRow record,
        Decision decision,
        List<Candidate> rows,
        List<Candidate> floors,
        String event,
        Bucket bucket,
        List<String> holds,
        TransferRules.@Nullable Deadline deadline) {

    /**
     * A rule that matches.
     *
     * @param name series or kind of record
     * @param term its period
     * @param start from when it counts
     * @param authority where it is written; empty for the schedule
     * @param span what it alone would give; null if it gives no day
     * @param wins whether it is the one that holds
     */
    public record Candidate(
            String name,
            String term,
            StartRule start,
            String authority,
            @Nullable Span span,
            boolean wins) {}
}
