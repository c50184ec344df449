package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked number of F8, and where usage falls that comes in pieces. */
class LadderRulesTest {
    private static final String WATER = "216:2.40;300:3.60;*:7.20";

    @ParameterizedTest(name = "F8 {1} after {0}: {2}")
    @CsvSource({
        "0,   250,  640.80, 216×2.40 34×3.60,          F8",
        "0,   216,  518.40, 216×2.40,                  the tier's end belongs to it",
        "216, 1,    3.60,   1×3.60,                    the next unit does not",
        "0,   310,  892.80, 216×2.40 84×3.60 10×7.20,  all three",
        "250, 60,   252.00, 50×3.60 10×7.20,           what was used before fills the lower tiers",
        "300, 10.5, 75.60,  10.5×7.20,                 beyond the last end",
        "250, 0,    0,      ,                          nothing used",
        "250, -40, -136.80, -34×3.60 -6×2.40,          taken back from the top",
        "3,   -5,  -12.00,  -5×2.40,                   the first price goes on below nothing",
    })
    void usage_falls_into_the_tiers_from_the_bottom(
            String before, String usage, String yuan, String steps, String why) {
        List<UsageLine.Step> found =
                LadderRules.steps(Tier.parse(WATER).orElseThrow(), new BigDecimal(before), new BigDecimal(usage));
        assertThat(found.stream()
                        .map(step -> step.quantity().multiply(step.price()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(why)
                .isEqualByComparingTo(yuan);
        assertThat(found.stream()
                        .map(step -> step.quantity().toPlainString() + "×" + step.price())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps == null ? "" : steps);
    }

    @ParameterizedTest(name = "{0} is a ladder")
    @ValueSource(strings = {WATER, "*:5", " 216 ： 2.40 ； *:3 ", "0.5:1;*:2"})
    void ends_ascend_and_the_last_is_a_star(String text) {
        assertThat(Tier.parse(text)).isPresent();
    }

    @ParameterizedTest(name = "{0} is none")
    @ValueSource(
            strings = {
                "",
                "216:2.40",
                "300:3.60;216:2.40;*:7",
                "216:1;216:2;*:3",
                "*:1;300:2",
                "0:1;*:2",
                "216:-2;*:3",
                "216=2.4;*:3",
                "216:2.40;;*:3",
                "216:2.40;*:3;"
            })
    void anything_else_is_refused(String text) {
        assertThat(Tier.parse(text)).isEmpty();
    }
}
