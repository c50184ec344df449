package io.wuye.kernel.run;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run as it ended last; a range is named {@code step:number}.
 *
 * @param status the framework's word: COMPLETED, FAILED, STOPPED, STARTED …
 * @param written rows
 * @param startedAt local time; null if it was never begun
 * @param endedAt local time; null while it is at work
 */
public record StepRecord(
        String name,
        String status,
        long written,
        @Nullable LocalDateTime startedAt,
        @Nullable LocalDateTime endedAt) {
    /** How long it took; zero where a time is missing. */
    public Duration took() {
        return startedAt == null || endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }
}
