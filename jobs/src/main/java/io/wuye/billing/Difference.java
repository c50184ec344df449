package io.wuye.billing;

import java.util.List;

/**
 * What is missing between desired and posted for one unit, fee item and service period.
 *
 * @param lines what to post
 * @param unchanged desired lines that stand already
 * @param zero desired lines of nothing, which are not posted
 */
public record Difference(List<Charge> lines, int unchanged, int zero) {}
