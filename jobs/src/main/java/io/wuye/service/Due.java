package io.wuye.service;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Until when something must have happened.
 *
 * @param moment the last second in time; null if it cannot be said
 * @param provisional whether a calendar that is not published yet is why; otherwise a pause that has no end yet
 */
public record Due(@Nullable LocalDateTime moment, boolean provisional) {
    /** Waits for a calendar. */
    public static final Due PROVISIONAL = new Due(null, true);

    /** Waits for work to go on. */
    public static final Due PAUSED = new Due(null, false);

    public static Due at(LocalDateTime moment) {
        return new Due(moment, false);
    }
}
