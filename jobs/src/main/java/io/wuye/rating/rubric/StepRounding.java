package io.wuye.rating.rubric;

/** How a step that was begun counts: 2.6 points are 2, 3 or 2.6 steps of one. */
public enum StepRounding {
    FLOOR,
    CEIL,
    LINEAR
}
