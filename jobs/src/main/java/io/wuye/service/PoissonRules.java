package io.wuye.service;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What counts of rare events tell.
 *
 * <p>Intervals are Garwood's exact ones (1936): between the parameters under which so few, or so many, would be seen with
 * 2.5 %. Statistics are approximate by nature; they leave here as decimals of fifteen digits.
 */
final class PoissonRules {
    private static final BigDecimal TAIL = new BigDecimal("0.025");
    private static final int PER = 1_000;

    private PoissonRules() {}

    /** The interval of the mean of which a count was seen. */
    static Interval mean(long count) {
        double tail = TAIL.doubleValue();
        double lower = count == 0 ? 0 : GammaDistribution.of((double) count, 1).inverseCumulativeProbability(tail);
        double upper = GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail);
        return new Interval(decimal(lower), decimal(upper));
    }

    /** Events per thousand households; exact. */
    static BigDecimal perThousand(long count, long households) {
        return perThousand(BigDecimal.valueOf(count), households);
    }

    /** The interval of events per thousand households. */
    static Interval perThousandInterval(long count, long households) {
        Interval mean = mean(count);
        return new Interval(perThousand(mean.lower(), households), perThousand(mean.upper(), households));
    }

    /**
     * How likely it is to see so many or more, had nothing changed: of all events of both times, each falls into the
     * later one with its share of the days (the exact conditional test of two Poisson counts).
     *
     * @param count events in the later time
     * @param days of the later time
     * @param before events in the time before it
     * @param daysBefore of that
     */
    static BigDecimal chance(long count, long days, long before, long daysBefore) {
        int all = Math.toIntExact(count + before);
        BinomialDistribution falls = BinomialDistribution.of(all, (double) days / (days + daysBefore));
        return decimal(count == 0 ? 1 : falls.survivalProbability((int) count - 1));
    }

    private static BigDecimal perThousand(BigDecimal count, long households) {
        return count.multiply(BigDecimal.valueOf(PER)).divide(BigDecimal.valueOf(households), MathContext.DECIMAL64);
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value, new MathContext(15));
    }
}
