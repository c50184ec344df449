package io.wuye.rating.draw;

import java.math.BigDecimal;

/**
 * The part of the projects of a star that is drawn.
 *
 * @param star 0: those that have none yet
 * @param share fraction of one; of a group that is not empty at least one is drawn unless it is zero
 */
public record Quota(Integer star, BigDecimal share) {}
