package io.wuye.rating.score;

import io.wuye.rating.rubric.Item;

/**
 * What putting one item right would add to the score.
 *
 * @param points of the score, positive
 */
public record Gain(Item item, Fraction points) {}
