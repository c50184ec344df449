package io.wuye.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest(name = "{0}/{1} yuan to the {2} is {3} fen: {4}")
    @CsvSource({
        "224.519,  1, FEN,  22452, half up to the fen",
        "224.514,  1, FEN,  22451, below half goes down",
        "0.005,    1, FEN,      1, exactly half goes up",
        "-0.005,   1, FEN,     -1, exactly half goes away from zero",
        "3592.304,31, FEN,  11588, the division is part of the one rounding",
        "224.55,   1, JIAO, 22460, to the jiao",
        "224.54,   1, JIAO, 22450, to the jiao",
        "224.50,   1, YUAN, 22500, to the yuan",
        "224.49,   1, YUAN, 22400, to the yuan",
    })
    void amounts_are_rounded_once_and_half_up(
            BigDecimal numerator, long denominator, Rounding rounding, long fen, String why) {
        assertThat(rounding.toFen(new Quotient(numerator, denominator))).as(why).isEqualTo(fen);
    }

    @ParameterizedTest(name = "{1}/{2} of {0} fen is {3}")
    @CsvSource({"22452, 17, 31, 12312", "22452, 31, 31, 22452", "22452, 0, 31, 0", "-22452, 17, 31, -12312"})
    void a_share_is_rounded_to_the_fen(long totalFen, long part, long whole, long shareFen) {
        assertThat(Rounding.FEN.share(totalFen, part, whole)).isEqualTo(shareFen);
    }

    @Test
    void quotients_of_different_months_add_exactly() {
        Quotient third = new Quotient(BigDecimal.ONE, 3);
        Quotient sum =
                third.plus(third).plus(new Quotient(BigDecimal.ONE, 30)).plus(new Quotient(BigDecimal.valueOf(3), 10));
        assertThat(Rounding.FEN.toFen(sum)).as("1/3 + 1/3 + 1/30 + 3/10 = 1").isEqualTo(100);
    }

    @Test
    void an_amount_beyond_the_range_of_fen_is_an_error_and_never_wraps() {
        assertThatThrownBy(() -> Rounding.FEN.toFen(new Quotient(new BigDecimal("1e30"), 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest(name = "{0} fen at {1} is {2} net")
    @CsvSource({"22452, 0.06, 21181", "22452, 0, 22452", "-22452, 0.06, -21181", "100, 0.09, 92"})
    void the_tax_is_inside_the_price(long grossFen, BigDecimal rate, long netFen) {
        assertThat(Money.netFen(grossFen, rate)).isEqualTo(netFen);
    }

    @ParameterizedTest
    @CsvSource({"22452, 224.52", "5, 0.05", "-5, -0.05", "0, 0.00", "100000000000, 1000000000.00"})
    void fen_print_as_yuan_with_two_decimals(long fen, String yuan) {
        assertThat(Money.yuan(fen)).isEqualTo(yuan);
    }
}
