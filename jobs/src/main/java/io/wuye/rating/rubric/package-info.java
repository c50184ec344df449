/**
 * Rubrics (评分标准): what is judged, by which arithmetic, and which score makes which star.
 *
 * <p>A {@code policy/rubric-*.yaml} comes in; {@code LintRules} says what is wrong or odd about it, each with file and
 * line; a {@code Rubric} goes out that the rules of scoring may rely on. Nothing here knows a subject or a mark.
 */
@NullMarked
package io.wuye.rating.rubric;

import org.jspecify.annotations.NullMarked;
