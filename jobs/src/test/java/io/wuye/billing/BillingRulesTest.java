package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.Facts.TariffChange;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of the fee formulas F1 to F5 and F10. */
class BillingRulesTest {
    @ParameterizedTest(name = "F1 {0} × {1} = {2}")
    @CsvSource({"2.35, 95.54, 224.52", "1.85, 89.67, 165.89", "2.00, 0, 0.00"})
    void a_month_by_area_is_price_times_area_rounded_once(String price, String area, String yuan) {
        Facts facts = Facts.unit(area).owner("张三");
        assertThat(amounts(facts, "2025-03", Facts.tariff(price))).containsExactly(yuan);
    }

    @ParameterizedTest(name = "F2 year of {0} × {1} {2}: {3}")
    @CsvSource({"1.85, 89.67, PER_MONTH, 1990.68", "1.85, 89.67, PER_CYCLE, 1990.67"})
    void a_year_is_twelve_rounded_months_or_one_rounding(String price, String area, AnnualBasis basis, String yuan) {
        Facts facts = Facts.unit(area).owner("张三");
        TariffChange year = tariff -> tariff.cycle(Cycle.YEAR).basis(basis);
        assertThat(amounts(facts, "2025-01", Facts.tariff(price, year))).containsExactly(yuan);
    }

    @ParameterizedTest(name = "F3 {0} × {1} from {2}, {3}: {4}")
    @CsvSource({
        "2.35, 95.54, 2025-01-16, ACTUAL,      115.88, the exact product times 16/31",
        "2.35, 40.09, 2025-01-16, ACTUAL,       48.63, 48.62 if the month were rounded first",
        "2.35, 95.54, 2025-01-16, FIXED30,     119.74, 16 days of 30",
        "2.35, 95.54, 2025-01-02, FIXED30,     224.52, 30 days of 30",
        "2.35, 95.54, 2025-02-15, FIXED30,     104.78, 14 days of 30",
        "2.35, 95.54, 2025-01-16, WHOLE_MONTH, 224.52, any day makes the month",
        "2.35, 95.54, 2025-01-01, NEXT_MONTH,  224.52, served from the first",
    })
    void a_part_month_is_prorated_by_days_occupied(
            String price, String area, String handover, Proration proration, String yuan, String why) {
        Facts facts = Facts.unit(area).owner("张三").handover(handover);
        String month = handover.substring(0, 7);
        assertThat(amounts(facts, month, Facts.tariff(price, tariff -> tariff.proration(proration))))
                .as(why)
                .containsExactly(yuan);
    }

    @Test
    void with_next_month_a_part_month_costs_nothing_and_the_next_is_whole() {
        Facts facts = Facts.unit("95.54").owner("张三").handover("2025-01-16");
        Tariff tariff = Facts.tariff("2.35", change -> change.proration(Proration.NEXT_MONTH));
        assertThat(amounts(facts, "2025-01", tariff)).containsExactly("0.00");
        assertThat(amounts(facts, "2025-02", tariff)).containsExactly("224.52");
    }

    @Test
    void f4_an_area_that_changes_inside_a_month_is_summed_exactly_and_rounded_once() {
        Facts facts = Facts.unit("95.54").owner("张三").area("96.02", "2025-03-11");
        assertThat(amounts(facts, "2025-03", Facts.tariff("2.35")))
                .as("225.29 if the pieces were rounded apart")
                .containsExactly("225.28");
    }

    @ParameterizedTest(name = "F4 price 2.35 then 2.50 from {0}, {1}: {2}")
    @CsvSource({
        "2025-03-11, ACTUAL,  234.23, 10 days at 2.35 and 21 at 2.50 of 31",
        "2025-03-11, FIXED30, 234.23, the month is served whole so 30 does not apply",
    })
    void f4_a_price_that_changes_inside_a_month_is_summed_exactly(
            String day, Proration proration, String yuan, String why) {
        Facts facts = Facts.unit("95.54").owner("张三");
        Tariff old = Facts.tariff("2.35", change -> change.proration(proration));
        Tariff next = Facts.tariff("2.50", change -> change.proration(proration).from(day));
        assertThat(amounts(facts, "2025-03", old, next)).as(why).containsExactly(yuan);
    }

    @Test
    void f5_seller_and_buyer_share_the_rounded_month_by_days() {
        Facts facts =
                Facts.unit("95.54").owner("卖方", "2020-01-01", "2025-03-17").owner("买方", "2025-03-18", null);
        List<Segment> segments = segments(facts, "2025-03", Facts.tariff("2.35"));
        assertThat(segments).extracting(Segment::party).containsExactly("卖方", "买方");
        assertThat(segments)
                .extracting(segment -> Money.yuan(segment.amountFen()))
                .containsExactly("123.12", "101.40");
        assertThat(segments)
                .extracting(segment -> segment.days().toString())
                .containsExactly(
                        "DateRange[first=2025-03-01, last=2025-03-17]", "DateRange[first=2025-03-18, last=2025-03-31]");
    }

    @Test
    void f5_of_a_quarter_by_months_splits_the_month_of_the_change() {
        Facts facts =
                Facts.unit("95.54").owner("卖方", "2020-01-01", "2025-03-17").owner("买方", "2025-03-18", null);
        Tariff quarter = Facts.tariff("2.35", change -> change.cycle(Cycle.QUARTER));
        assertThat(amounts(facts, "2025-01", quarter))
                .as("two whole months of 224.52 and 17 of 31 days; the rest")
                .containsExactly("572.16", "101.40");
    }

    @Test
    void f5_of_a_quarter_per_cycle_splits_the_whole_by_days() {
        Facts facts =
                Facts.unit("95.54").owner("卖方", "2020-01-01", "2025-03-17").owner("买方", "2025-03-18", null);
        Tariff quarter =
                Facts.tariff("2.35", change -> change.cycle(Cycle.QUARTER).basis(AnnualBasis.PER_CYCLE));
        assertThat(amounts(facts, "2025-01", quarter))
                .as("round(3 × 224.519) = 673.56; 76 of 90 days are 568.78")
                .containsExactly("568.78", "104.78");
    }

    @Test
    void a_per_cycle_quarter_of_part_months_is_rounded_once() {
        Facts facts = Facts.unit("95.54").owner("张三").handover("2025-01-16");
        Tariff quarter =
                Facts.tariff("2.35", change -> change.cycle(Cycle.QUARTER).basis(AnnualBasis.PER_CYCLE));
        assertThat(amounts(facts, "2025-01", quarter))
                .as("224.519 × (16/31 + 2) = 564.9188…")
                .containsExactly("564.92");
    }

    @ParameterizedTest(name = "F10 {0} × {1} × {2} from {3}: {4}")
    @CsvSource({
        "2.35, 95.54, 0.6, 2025-01-01, 134.71, a whole month",
        "2.35, 40.01, 0.7, 2025-01-01,  65.82, 65.81 if the month were rounded first",
        "2.35, 95.54, 0,   2025-01-01,   0.00, free",
        "2.35, 95.54, 0.6, 2025-01-11, 163.68, 10 days in full and 21 at 60 %",
    })
    void factors_multiply_before_the_one_rounding(
            String price, String area, String factor, String from, String yuan, String why) {
        Facts facts = Facts.unit(area).owner("张三").factor(factor, from);
        assertThat(amounts(facts, "2025-01", Facts.tariff(price))).as(why).containsExactly(yuan);
    }

    @Test
    void two_factors_on_one_day_multiply() {
        Facts facts = Facts.unit("100").owner("张三").factor("0.7", "2025-01-01").factor("0.5", "2025-01-02");
        assertThat(amounts(facts, "2025-02", Facts.tariff("1"))).containsExactly("35.00");
    }

    @ParameterizedTest(name = "fixed {0} rounded to {1}: {2}")
    @CsvSource({"150, FEN, 150.00", "149.96, JIAO, 150.00", "149.5, YUAN, 150.00", "149.49, YUAN, 149.00"})
    void a_fixed_fee_needs_no_area(String price, Rounding rounding, String yuan) {
        Facts facts = Facts.unit("0").owner("张三");
        Tariff tariff =
                Facts.tariff(price, change -> change.method(Method.FIXED).rounding(rounding));
        assertThat(amounts(facts, "2025-01", tariff)).containsExactly(yuan);
    }

    @Test
    void days_without_tariff_or_before_hand_over_are_not_served() {
        Facts facts = Facts.unit("100").owner("张三").handover("2025-01-11");
        Tariff tariff = Facts.tariff("3.1", change -> change.to("2025-01-20"));
        List<Segment> segments = segments(facts, "2025-01", tariff);
        assertThat(segments).hasSize(1);
        assertThat(segments.get(0).days().days()).isEqualTo(10);
        assertThat(Money.yuan(segments.get(0).amountFen())).isEqualTo("100.00");
    }

    @Test
    void nobody_liable_after_hand_over_parks_the_item_and_names_the_days() {
        Facts facts = Facts.unit("100").owner("张三", "2025-01-01", "2025-01-20");
        List<Assessment> assessments = BillingRules.assess(
                facts.build(), List.of(Facts.tariff("1")), YearMonth.parse("2025-01"), Facts.CALENDAR_YEAR);
        assertThat(assessments).hasSize(1);
        DateRange days = new DateRange(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 1, 31));
        assertThat(assessments.get(0).parking()).isEqualTo(new Parking(Parking.Code.NO_LIABLE_PARTY, days, null));
        assertThat(Parking.Code.NO_LIABLE_PARTY.code()).isEqualTo("no-liable-party");
        assertThat(assessments.get(0).segments()).isEmpty();
    }

    @Test
    void a_one_off_fee_is_charged_once_in_the_month_of_its_day() {
        Facts facts = Facts.unit("100").owner("张三");
        Tariff once = Facts.tariff("5", change -> change.cycle(Cycle.ONCE).from("2025-03-15"));
        assertThat(amounts(facts, "2025-03", once)).containsExactly("500.00");
        assertThat(amounts(facts, "2025-04", once)).isEmpty();
    }

    @ParameterizedTest(name = "F11 {0}, handed over {1}: {2}")
    @CsvSource({
        "ACTUAL,                 , 2550.92, 95.54 × 26.70",
        "ACTUAL,       2025-01-15, 1264.92, 60 of the 121 days: 1264.9180…",
        "FIXED30,      2025-01-15, 1264.92, a season is counted by its own days",
        "WHOLE_MONTH,  2025-03-15, 2550.92, any day makes the season",
        "NEXT_MONTH,   2024-11-15, 2550.92, served on its first day",
        "NEXT_MONTH,   2024-11-16,    0.00, not served on its first day",
    })
    void a_season_by_area_is_one_sum_prorated_by_its_days(
            Proration proration, String handover, String yuan, String why) {
        Facts facts = Facts.unit("95.54").owner("张三");
        if (handover != null) {
            facts.handover(handover);
        }
        Tariff season =
                Facts.tariff("26.70", tariff -> tariff.season("11-15", "03-15").proration(proration));
        assertThat(amounts(facts, "2024-11", season)).as(why).containsExactly(yuan);
        assertThat(amounts(facts, "2024-12", season)).as("billed once").isEmpty();
    }

    @Test
    void a_season_is_shared_by_its_days_and_rounded_once() {
        Facts facts =
                Facts.unit("95.54").owner("卖方", "2020-01-01", "2025-01-14").owner("买方", "2025-01-15", null);
        Tariff season = Facts.tariff("26.70", tariff -> tariff.season("11-15", "03-15"));
        assertThat(amounts(facts, "2024-11", season))
                .as("61 and 60 of 121 days of 2550.92")
                .containsExactly("1286.00", "1264.92");
    }

    @Test
    void an_item_that_moves_from_months_to_quarters_is_billed_for_each_day_once() {
        Facts facts = Facts.unit("100").owner("张三");
        Tariff monthly = Facts.tariff("1", change -> change.to("2025-02-14"));
        Tariff quarterly =
                Facts.tariff("1", change -> change.cycle(Cycle.QUARTER).from("2025-02-15"));
        assertThat(amounts(facts, "2025-01", monthly, quarterly))
                .as("January by month; the quarter's 14 days of February and March")
                .containsExactly("100.00", "150.00");
        assertThat(amounts(facts, "2025-02", monthly, quarterly)).containsExactly("50.00");
    }

    private static List<String> amounts(Facts facts, String month, Tariff... versions) {
        return segments(facts, month, versions).stream()
                .map(segment -> Money.yuan(segment.amountFen()))
                .toList();
    }

    private static List<Segment> segments(Facts facts, String month, Tariff... versions) {
        return BillingRules.assess(facts.build(), List.of(versions), YearMonth.parse(month), Facts.CALENDAR_YEAR)
                .stream()
                .flatMap(assessment -> assessment.segments().stream())
                .toList();
    }
}
