package io.wuye.archive.sweep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records of a {@link RecordSet} for which the same event happened on one day, or in one year where only its year counts:
 * they too are due on the same day.
 *
 * @param key names the set within its series and year
 * @param happenedOn the day of the event, or one of its year; null: not known
 * @param bucket what sets these records aside; null: nothing
 * @param future whether they are formed only after the day of the sweep
 * @param rows how many records
 */
record EventSet(
        String key,
        @Nullable LocalDate happenedOn,
        @Nullable String bucket,
        boolean future,
        long rows) {}
