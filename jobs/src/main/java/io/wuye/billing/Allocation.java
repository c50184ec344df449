package io.wuye.billing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What every unit bears of one pool, in door order, or why nothing can be said.
 *
 * <p>Columns of numbers instead of a list of objects: a pool may have a million units.
 */
final class Allocation {
    private final Pool pool;
    private final long[] unitIds;
    private final long[] weights;
    private final long[] sharesFen;
    private final long allWeights;
    private final @Nullable PoolParking parking;

    private Allocation(Pool pool, long[] unitIds, long[] weights, long[] sharesFen, @Nullable PoolParking parking) {
        this.pool = pool;
        this.unitIds = unitIds;
        this.weights = weights;
        this.sharesFen = sharesFen;
        this.allWeights = ShareRules.sum(weights);
        this.parking = parking;
    }

    /**
     * Shares a pool out.
     *
     * @param unitIds the units that take part, in door order
     * @param weights one per unit, in whole numbers of the basis' last decimal
     */
    static Allocation of(Pool pool, long[] unitIds, long[] weights) {
        if (unitIds.length == 0) {
            return parked(pool, unitIds, new PoolParking(PoolParking.Code.NO_UNITS, ""));
        }
        if (ShareRules.sum(weights) == 0) {
            return parked(pool, unitIds, new PoolParking(PoolParking.Code.NO_WEIGHT, ""));
        }
        return new Allocation(pool, unitIds, weights, ShareRules.allocate(pool.totalFen(), weights), null);
    }

    /**
     * A pool that cannot be shared out.
     *
     * @param unitIds the units that would take part, as far as that can be said
     */
    static Allocation parked(Pool pool, long[] unitIds, PoolParking parking) {
        return new Allocation(pool, unitIds, new long[unitIds.length], new long[unitIds.length], parking);
    }

    Pool pool() {
        return pool;
    }

    /** Why the pool cannot be shared out; null if it can. */
    @Nullable PoolParking parking() {
        return parking;
    }

    /** How many units take part, those without weight too. */
    int units() {
        return unitIds.length;
    }

    long unitId(int place) {
        return unitIds[place];
    }

    /** The units from one place to before another. */
    long[] unitIds(int first, int end) {
        return Arrays.copyOfRange(unitIds, first, end);
    }

    /** What the unit at a place bears. */
    Share share(int place) {
        return new Share(pool, weights[place], allWeights, sharesFen[place], parking != null);
    }

    /** What a unit bears; empty if it takes no part. */
    Optional<Share> shareOf(long unitId) {
        return IntStream.range(0, units())
                .filter(place -> unitIds[place] == unitId)
                .mapToObj(this::share)
                .findFirst();
    }

    /** Sum of all weights: square metres, households, units of usage or of the coefficient. */
    BigDecimal weight() {
        return pool.basis().decimal(allWeights);
    }

    /** How many fen the rounding down left over; each went to another unit. */
    long leftoverFen() {
        long given = 0;
        for (int place = 0; place < units(); place++) {
            given += share(place).leftoverFen();
        }
        return given;
    }

    /** The smallest share of a unit with weight, in fen; 0 if there is none. */
    long smallestFen() {
        long smallest = Long.MAX_VALUE;
        for (int place = 0; place < units(); place++) {
            smallest = weights[place] > 0 ? Math.min(smallest, sharesFen[place]) : smallest;
        }
        return smallest == Long.MAX_VALUE ? 0 : smallest;
    }

    /** The largest share, in fen; 0 if there is none. */
    long largestFen() {
        return Arrays.stream(sharesFen).max().orElse(0);
    }
}
