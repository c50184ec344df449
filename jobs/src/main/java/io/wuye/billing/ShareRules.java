package io.wuye.billing;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How much each unit bears of a pool (F9).
 *
 * <p>A unit's exact quota is total × weight / sum of weights. Each gets its quota rounded down to the fen; the fen left
 * over go, one each, to the largest remainders, and among equal ones to the first doors. So the shares always sum to the
 * total, and a unit without weight never pays. A pool may have a million units: weights are whole numbers, and nothing
 * is made per unit.
 */
public final class ShareRules {
    private ShareRules() {}

    /**
     * The shares of a total, in fen.
     *
     * @param totalFen what is shared out, not negative
     * @param weights one per unit in door order, none negative, at least one positive; their sum fits into a long
     * @return one share per unit, in the same order; they sum to the total
     */
    public static long[] allocate(long totalFen, long[] weights) {
        long sum = sum(weights);
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = totalFen;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = portion(totalFen, weights[i], sum);
            // Both products may overflow; their difference is below the sum and therefore right.
            remainders[i] = totalFen * weights[i] - shares[i] * sum;
            left -= shares[i];
        }
        giveAway(Math.toIntExact(left), shares, remainders);
        return shares;
    }

    /** One fen each to the largest remainders. Fewer fen are left than there are remainders above zero. */
    private static void giveAway(int leftFen, long[] shares, long[] remainders) {
        if (leftFen == 0) {
            return;
        }
        long[] ranked = remainders.clone();
        Arrays.sort(ranked);
        long least = ranked[ranked.length - leftFen];
        long larger = Arrays.stream(remainders).filter(rest -> rest > least).count();
        long amongEquals = leftFen - larger;
        for (int i = 0; i < shares.length; i++) {
            if (remainders[i] > least) {
                shares[i]++;
            } else if (remainders[i] == least && amongEquals > 0) {
                shares[i]++;
                amongEquals--;
            }
        }
    }

    /**
     * The sum of weights.
     *
     * @throws ArithmeticException if it does not fit into a long, which no register of ten million units reaches
     */
    public static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        return sum;
    }

    /** amount × weight / sum, rounded down. */
    static long portion(long amount, long weight, long sum) {
        long low = amount * weight;
        if (Math.multiplyHigh(amount, weight) == 0 && low >= 0) {
            return low / sum;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight))
                .divide(BigInteger.valueOf(sum))
                .longValueExact();
    }

    /**
     * A decimal of the register as a weight: {@code 95.54} with four decimals is 955400.
     *
     * @param decimal digits and at most one point, in canonical form
     * @param decimals at least as many as the text has
     */
    static long weight(String decimal, int decimals) {
        int point = decimal.indexOf('.');
        long weight = Long.parseLong(point < 0 ? decimal : decimal.substring(0, point) + decimal.substring(point + 1));
        for (int i = point < 0 ? 0 : decimal.length() - point - 1; i < decimals; i++) {
            weight = Math.multiplyExact(weight, 10L);
        }
        return weight;
    }
}
