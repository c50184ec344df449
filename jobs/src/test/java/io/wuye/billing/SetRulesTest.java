package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.Facts.TariffChange;
import io.wuye.kernel.money.Rounding;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole numbers with which SQL bills a set come to what the rules come to. */
class SetRulesTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 1);

    @Test
    void an_area_is_rounded_half_up_once_and_tax_is_taken_out() {
        SetItem item = item("2.35", tariff -> tariff).orElseThrow();
        assertThat(item.amountFen(955_400)).as("2.35 × 95.54 = 224.519").isEqualTo(22452);
        assertThat(item.netFen(22452)).isEqualTo(21181);
    }

    @Test
    void a_fixed_amount_is_the_same_for_every_area_however_high() {
        SetItem item = item("99999", tariff -> tariff.method(Method.FIXED)).orElseThrow();
        assertThat(item.isFlat()).isTrue();
        assertThat(item.amountFen(955_400)).isEqualTo(9_999_900);
    }

    @Test
    void a_year_is_twelve_rounded_months_or_rounded_once() {
        SetItem months = item("1.85", tariff -> tariff.cycle(Cycle.YEAR)).orElseThrow();
        SetItem once = item("1.85", tariff -> tariff.cycle(Cycle.YEAR).basis(AnnualBasis.PER_CYCLE))
                .orElseThrow();
        assertThat(months.amountFen(896_700)).isEqualTo(199_068);
        assertThat(once.amountFen(896_700)).isEqualTo(199_067);
    }

    @Test
    void coins_are_kept() {
        assertThat(item("2.35", tariff -> tariff.rounding(Rounding.JIAO))
                        .orElseThrow()
                        .amountFen(955_400))
                .isEqualTo(22450);
        assertThat(item("2.35", tariff -> tariff.rounding(Rounding.YUAN))
                        .orElseThrow()
                        .amountFen(955_400))
                .isEqualTo(22500);
    }

    @Test
    void a_price_that_changes_inside_the_month_is_no_set() {
        List<Tariff> versions =
                List.of(Facts.tariff("2.35"), Facts.tariff("2.40", tariff -> tariff.from("2025-01-15")));
        assertThat(item(versions)).isEmpty();
    }

    @Test
    void numbers_too_large_for_a_database_are_no_set() {
        assertThat(item("98765432109.8765", tariff -> tariff)).isEmpty();
    }

    @Test
    void what_is_charged_once_is_no_set() {
        assertThat(SetRules.isPlain(List.of(Facts.tariff("2.35")))).isTrue();
        assertThat(SetRules.isPlain(List.of(Facts.tariff("2.35", tariff -> tariff.cycle(Cycle.ONCE)))))
                .isFalse();
    }

    private static Optional<SetItem> item(String price, TariffChange change) {
        return item(List.of(Facts.tariff(price, change)));
    }

    private static Optional<SetItem> item(List<Tariff> versions) {
        Assessment assessment = BillingRules.assess(
                        Facts.unit(BigDecimal.ONE.toPlainString()).owner("-").build(),
                        versions,
                        MONTH,
                        MonthDay.of(1, 1))
                .get(0);
        return SetRules.item(assessment);
    }
}
