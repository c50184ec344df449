package io.wuye.archive.sweep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record as a sweep needs it.
 *
 * @param recordId its id
 * @param code canonical; empty if it has none
 * @param title what it is
 * @param series as the catalogue has it; may be empty
 * @param formedOn first day of forming
 * @param formedLast last day of forming
 * @param happenedOn the day of the event its period counts from; null if not known or not needed
 * @param bucket what sets it aside; null: nothing
 */
public record SweepRow(
        String recordId,
        String code,
        String title,
        String series,
        LocalDate formedOn,
        LocalDate formedLast,
        @Nullable LocalDate happenedOn,
        @Nullable String bucket) {}
