package io.wuye.kernel.run;

import java.util.List;
import java.util.SortedMap;

/** A run with its steps, the files it read, the figures it left and what happened to it. */
public record RunDetail(
        RunRecord run,
        List<StepRecord> steps,
        List<RunInput> inputs,
        SortedMap<String, Object> figures,
        List<RunEvent> events) {}
