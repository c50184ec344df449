package io.wuye.kernel.run;

import io.wuye.kernel.text.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the run table.
 *
 * @param runId the run's number
 * @param attempt 1 for the first run of its job and key
 * @param outcome how it ended; null while it has not
 * @param message key and arguments of the sentence it ended with; empty if it ended well
 * @param endedAt null while it has not ended
 * @param pid the process that works or worked on it
 * @param command the command line that started it
 */
public record RunRecord(
        long runId,
        RunParameters parameters,
        int attempt,
        RunStatus status,
        @Nullable Outcome outcome,
        List<String> message,
        Instant startedAt,
        @Nullable Instant endedAt,
        long pid,
        String command) {
    /** This run in another status. */
    RunRecord with(RunStatus other) {
        return new RunRecord(runId, parameters, attempt, other, outcome, message, startedAt, endedAt, pid, command);
    }

    /** How long it took; zero while it has not ended. */
    public Duration took() {
        return endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }
}
