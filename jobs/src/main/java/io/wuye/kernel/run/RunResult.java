package io.wuye.kernel.run;

import io.wuye.kernel.text.Outcome;
import java.util.SortedMap;

/**
 * How a run ended well.
 *
 * @param runId the number under which {@code jobs show} finds it
 * @param outcome {@code DONE}, or what a step set instead
 * @param figures what the steps left for the summary: numbers, texts, lists and maps of these
 */
public record RunResult(long runId, Outcome outcome, SortedMap<String, Object> figures) {}
