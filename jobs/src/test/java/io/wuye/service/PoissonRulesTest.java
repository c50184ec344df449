package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values computed with mpmath at forty digits: roots of the incomplete gamma function, sums of the binomial. */
class PoissonRulesTest {
    private static final BigDecimal NINE_DIGITS = new BigDecimal("1e-9");

    @ParameterizedTest(name = "{0} events: {1} to {2}")
    @CsvSource({
        "0, 0, 3.688879454113936",
        "1, 0.02531780798428988, 5.571643390938899",
        "7, 2.814363051519866, 14.42267536170238",
        "50, 37.11096373746186, 65.91876666433682",
        "1234, 1166.101718517549, 1304.820370528922",
    })
    void intervals_are_exact(long count, BigDecimal lower, BigDecimal upper) {
        near(PoissonRules.mean(count).lower(), lower);
        near(PoissonRules.mean(count).upper(), upper);
    }

    @Test
    void seven_complaints_of_828_households_are_8_45_per_thousand() {
        near(PoissonRules.perThousand(7, 828), new BigDecimal("8.454106280193237"));
        Interval interval = PoissonRules.perThousandInterval(7, 828);
        near(interval.lower(), new BigDecimal("3.398989192656843"));
        near(interval.upper(), new BigDecimal("17.41869005036519"));
    }

    @ParameterizedTest(name = "{0} in {1} days after {2} in {3}")
    @CsvSource({
        "12, 30, 20, 180, 0.000992974384870519",
        "5, 31, 0, 92, 0.00101691092230783",
        "8, 30, 30, 181, 0.163326175923172",
        "40, 30, 100, 184, 0.00000589609990824851",
        "0, 30, 9, 184, 1",
    })
    void the_chance_of_a_rise_is_a_tail_of_the_binomial(
            long count, long days, long before, long daysBefore, BigDecimal chance) {
        near(PoissonRules.chance(count, days, before, daysBefore), chance);
    }

    /** To nine digits of the value itself. */
    private static void near(BigDecimal found, BigDecimal expected) {
        assertThat(found)
                .isCloseTo(expected, within(expected.max(BigDecimal.ONE).multiply(NINE_DIGITS)));
    }
}
