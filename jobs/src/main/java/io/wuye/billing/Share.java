package io.wuye.billing;

import java.math.BigDecimal;

/**
 * What one unit bears of one pool, with the figures to compute it again.
 *
 * @param weight of the unit, in whole numbers of the basis' last decimal
 * @param allWeights of all units that share, likewise
 * @param amountFen what the unit bears; 0 while the pool is parked
 * @param parked whether the pool cannot be shared out
 */
public record Share(Pool pool, long weight, long allWeights, long amountFen, boolean parked) {
    private static final int QUOTA_DECIMALS = 8;
    private static final long QUOTA_PER_FEN = 1_000_000;

    /** Square metres, households, usage or coefficient of the unit. */
    public BigDecimal quantity() {
        return pool.basis().decimal(weight);
    }

    /** The exact quota total × weight / all weights in yuan, cut after eight decimals; zero if nothing can be divided. */
    public BigDecimal quota() {
        long quota = allWeights == 0
                ? 0
                : ShareRules.portion(Math.multiplyExact(pool.totalFen(), QUOTA_PER_FEN), weight, allWeights);
        return BigDecimal.valueOf(quota, QUOTA_DECIMALS);
    }

    /** The quota rounded down to the fen; the amount is this, or one fen more. */
    public long floorFen() {
        return allWeights == 0 ? 0 : ShareRules.portion(pool.totalFen(), weight, allWeights);
    }

    /** The fen that was left over and fell to this unit: 0 or 1. */
    public long leftoverFen() {
        return amountFen - floorFen();
    }
}
