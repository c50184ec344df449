package io.wuye.billing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a project is charged in a month by tariffs of one cycle, in fen.
 *
 * @param plannedFen what a run would add
 * @param standingFen what was posted before it
 * @param previousMonth the last month before this one with a posting of that cycle; null if there is none
 * @param previousFen what stands of that month
 */
record CycleTotal(
        String projectCode,
        YearMonth month,
        Cycle cycle,
        long plannedFen,
        long standingFen,
        @Nullable YearMonth previousMonth,
        long previousFen) {}
