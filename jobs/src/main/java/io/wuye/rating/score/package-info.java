/**
 * From observations to a star: pure arithmetic, exact to the last digit.
 *
 * <p>What inspectors saw, and figures other jobs stored, come in for one subject; {@code ItemRules} marks each item, {@code
 * ScoreRules} adds them up under the rubric's rule for what is not applicable, {@code StarRules} bands the sum and lets
 * vetoes speak; a {@code Scorecard} goes out. Nothing here knows a table, a file or a day that is not handed in.
 */
@NullMarked
package io.wuye.rating.score;

import org.jspecify.annotations.NullMarked;
