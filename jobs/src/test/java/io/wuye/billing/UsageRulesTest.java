package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.Facts.TariffDraft;
import io.wuye.kernel.money.Money;
import io.wuye.metering.Meters;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readings come to in a bill: F7 and F8 with prices, parties and factors; seasons in two parts of F11. */
class UsageRulesTest {
    @ParameterizedTest(name = "F7 {0} → {1} at ratio {2}: {3}")
    @CsvSource({"99985, 12, 1, 75.60", "100, 102.2, 40, 246.40", "10, 10, 1, 0.00"})
    void usage_costs_its_price(String before, String now, String ratio, String yuan) {
        Facts facts =
                home(Meters.meter("W").ratio(ratio).read("2025-02-28", before).read("2025-03-31", now));
        assertThat(amounts(facts, "2025-03", Facts.tariff("2.80", UsageRulesTest::usage)))
                .containsExactly(yuan);
    }

    @Test
    void usage_is_charged_in_the_period_in_which_it_was_read() {
        Facts facts = home(Meters.meter("W").read("2025-01-31", "100").read("2025-04-01", "130"));
        Tariff tariff = Facts.tariff("1", UsageRulesTest::usage);
        assertThat(parking(facts, "2025-03", tariff)).isEqualTo("no-reading W");
        assertThat(amounts(facts, "2025-04", tariff)).containsExactly("30.00");
    }

    @Test
    void a_new_price_holds_for_what_is_read_after_it_began() {
        Facts facts = home(Meters.meter("W")
                .read("2025-02-28", "100")
                .read("2025-03-10", "110")
                .read("2025-03-31", "140"));
        Tariff old = Facts.tariff("2", UsageRulesTest::usage);
        Tariff next = Facts.tariff("3", tariff -> usage(tariff).from("2025-03-11"));
        assertThat(amounts(facts, "2025-03", old, next)).as("10 × 2 + 30 × 3").containsExactly("110.00");
    }

    @Test
    void the_parties_share_usage_by_days_and_the_reduction_of_the_day_it_was_read_counts() {
        Facts facts = Facts.unit("95.54")
                .owner("卖方", "2020-01-01", "2025-03-17")
                .owner("买方", "2025-03-18", null)
                .factor("0.5", "2025-03-20")
                .meter(Meters.meter("W")
                        .read("2025-02-28", "0")
                        .read("2025-03-31", "100.01")
                        .build(Facts.ITEM));
        assertThat(amounts(facts, "2025-03", Facts.tariff("1", UsageRulesTest::usage)))
                .as("round(100.01 × 0.5) = 50.01; 17 of 31 days are 27.42")
                .containsExactly("27.42", "22.59");
    }

    @Test
    void a_unit_without_a_meter_for_the_item_is_neither_charged_nor_parked() {
        Facts none = Facts.unit("100").owner("张三");
        assertThat(assess(none, "2025-03", Facts.tariff("1", UsageRulesTest::usage)))
                .isEmpty();
        Facts other = Facts.unit("100").owner("张三").meter(Meters.meter("W").build("SF"));
        assertThat(assess(other, "2025-03", Facts.tariff("1", UsageRulesTest::usage)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({"1240, 1200, reading-lower W", "1240, 100000, reading-outside W"})
    void contradictions_are_parked_and_name_the_meter(String before, String now, String code) {
        Facts facts = home(Meters.meter("W").read("2025-02-28", before).read("2025-03-31", now));
        assertThat(parking(facts, "2025-03", Facts.tariff("1", UsageRulesTest::usage)))
                .isEqualTo(code);
    }

    @Test
    void an_estimate_that_was_too_high_gives_money_back() {
        Facts facts = home(Meters.meter("W")
                .read("2025-01-31", "100")
                .estimated("2025-02-28", "120")
                .read("2025-03-31", "113"));
        assertThat(amounts(facts, "2025-03", Facts.tariff("2", UsageRulesTest::usage)))
                .containsExactly("-14.00");
    }

    @Test
    void f8_a_year_in_one_piece_reaches_the_second_tier() {
        Facts facts = home(Meters.meter("W").read("2024-12-31", "0").read("2025-03-31", "250"));
        assertThat(amounts(facts, "2025-03", Facts.tariff("0", UsageRulesTest::water)))
                .containsExactly("640.80");
        assertThat(amounts(facts, "2025-03", Facts.tariff("0.95", UsageRulesTest::water)))
                .as("640.80 + 250 × 0.95 of waste water")
                .containsExactly("878.30");
    }

    @ParameterizedTest(name = "F8 meter year from {0}, {1}: {2}")
    @CsvSource({
        "--01-01, PER_MONTH, 252.00, 250 of this year stand in the tiers",
        "--03-01, PER_MONTH, 144.00, the meter year began this month",
        "--03-31, PER_MONTH, 144.00, on the very day",
        "--04-01, PER_MONTH, 432.00, 300 since April of last year",
        "--01-01, PER_CYCLE, 144.00, tiers of the service period alone",
    })
    void usage_read_earlier_in_the_meter_year_fills_the_lower_tiers(
            String yearFrom, AnnualBasis basis, String yuan, String why) {
        Facts facts = home(Meters.meter("W")
                .read("2024-03-31", "50")
                .read("2024-12-31", "100")
                .read("2025-02-28", "350")
                .read("2025-03-31", "410"));
        Tariff tariff = Facts.tariff("0", draft -> water(draft).basis(basis));
        List<Segment> segments = BillingRules.assess(
                        facts.build(), List.of(tariff), YearMonth.parse("2025-03"), MonthDay.parse(yearFrom))
                .get(0)
                .segments();
        assertThat(Money.yuan(segments.get(0).amountFen())).as(why).isEqualTo(yuan);
    }

    @Test
    void usage_that_nobody_was_charged_for_fills_no_tier() {
        Facts facts = home(Meters.meter("W")
                        .read("2024-12-31", "0")
                        .read("2025-02-28", "300")
                        .read("2025-03-31", "310"))
                .handover("2025-03-01");
        assertThat(amounts(facts, "2025-03", Facts.tariff("0", UsageRulesTest::water)))
                .containsExactly("24.00");
    }

    @Test
    void two_meters_of_a_unit_fill_one_ladder() {
        Facts facts = home(Meters.meter("W1").read("2024-12-31", "0").read("2025-03-30", "200"))
                .meter(Meters.meter("W2")
                        .read("2024-12-31", "0")
                        .read("2025-03-31", "50")
                        .build(Facts.ITEM));
        assertThat(amounts(facts, "2025-03", Facts.tariff("0", UsageRulesTest::water)))
                .containsExactly("640.80");
    }

    @ParameterizedTest(name = "F11 two parts: {0} units at 0.20, cap {1}: {2}, {3}")
    @CsvSource({
        "4000, ,    1565.28, 0.3 × 2550.918 + 800",
        "4000, 0.6, 1530.55, at most 60 % of 2550.918",
        "8000, 1.3, 2365.28, the cap is not reached",
        ",     1.3,  765.28, before it is read the base stands alone",
    })
    void a_season_in_two_parts_is_base_and_usage_up_to_the_cap(String used, String cap, String yuan, String why) {
        Meters meter = Meters.meter("H").digits(6).installed("2024-11-01", "0");
        if (used != null) {
            meter.read("2025-03-15", used);
        }
        Tariff tariff = Facts.tariff(
                "26.70",
                draft -> draft.method(Method.USAGE)
                        .season("11-15", "03-15")
                        .tiers("*:0.20")
                        .twoPart("0.3", cap));
        assertThat(amounts(home(meter), "2024-11", tariff)).as(why).containsExactly(yuan);
    }

    private static TariffDraft usage(TariffDraft tariff) {
        return tariff.method(Method.USAGE);
    }

    private static TariffDraft water(TariffDraft tariff) {
        return tariff.method(Method.LADDER).tiers("216:2.40;300:3.60;*:7.20");
    }

    private static Facts home(Meters meter) {
        return Facts.unit("95.54").owner("张三").meter(meter.build(Facts.ITEM));
    }

    private static String parking(Facts facts, String month, Tariff tariff) {
        Parking parking = assess(facts, month, tariff).get(0).parking();
        return parking == null ? "" : parking.code().code() + " " + parking.subject();
    }

    private static List<String> amounts(Facts facts, String month, Tariff... versions) {
        return assess(facts, month, versions).stream()
                .flatMap(assessment -> assessment.segments().stream())
                .map(segment -> Money.yuan(segment.amountFen()))
                .toList();
    }

    private static List<Assessment> assess(Facts facts, String month, Tariff... versions) {
        return BillingRules.assess(facts.build(), List.of(versions), YearMonth.parse(month), Facts.CALENDAR_YEAR);
    }
}
