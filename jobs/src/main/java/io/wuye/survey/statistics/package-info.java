/**
 * Statistics of samples: intervals, designs, weights, tests. Counts and weights come in, estimates go out.
 *
 * <p>It knows no question, no file and no household. Numbers are binary here and nowhere else in the program.
 */
@NullMarked
package io.wuye.survey.statistics;

import org.jspecify.annotations.NullMarked;
