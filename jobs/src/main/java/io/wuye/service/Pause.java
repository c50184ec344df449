package io.wuye.service;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a ticket waits for others, such as for a spare part or for the household.
 *
 * @param to when work goes on; null: it still waits
 */
public record Pause(LocalDateTime from, @Nullable LocalDateTime to) {}
