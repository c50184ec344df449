package io.wuye.rating;

import io.wuye.rating.score.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject that a round has rows of.
 *
 * @param code as the inspections name it
 * @param known what the registers say about it; null where they know none of that code
 * @param lastInspectedOn the last day of its inspection: by the rubric of that day it is judged
 */
record Rated(String code, @Nullable Subject known, LocalDate lastInspectedOn) {}
