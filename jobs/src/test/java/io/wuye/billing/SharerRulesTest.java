package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.Party;
import io.wuye.estate.Role;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who shares in a pool of March 2025. */
class SharerRulesTest {
    private static final Period MARCH = Period.month(YearMonth.of(2025, 3));
    private static final Tariff SHARED = Facts.tariff("0", tariff -> tariff.method(Method.SHARE));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        ",           true,  a unit that was always served shares",
        "2025-02-28, true,  one handed over before shares",
        "2025-03-31, true,  one handed over on the last day shares",
        "2025-04-01, false, one handed over later does not"
    })
    void whoever_is_served_on_some_day_shares(@Nullable String handover, boolean shares, String why) {
        assertThat(rules(SHARED).takesPart(unit("1栋", handover), List.of()))
                .as(why)
                .isEqualTo(shares);
    }

    @Test
    void before_hand_over_a_developer_who_pays_for_some_day_makes_the_unit_share() {
        Party developer = new Party(
                "开发商", Role.DEVELOPER, true, DateRange.of(LocalDate.of(2025, 3, 20), LocalDate.of(2025, 3, 22)));
        Unit unit = unit("1栋", "2025-05-01");
        assertThat(rules(SHARED).takesPart(unit, List.of(developer))).isTrue();
    }

    @Test
    void only_units_the_item_is_for_share() {
        Tariff ofOneBuilding =
                Facts.tariff("0", tariff -> tariff.method(Method.SHARE).scope(new Scope(null, "1栋", null)));
        assertThat(rules(ofOneBuilding).takesPart(unit("1栋", null), List.of())).isTrue();
        assertThat(rules(ofOneBuilding).takesPart(unit("2栋", null), List.of())).isFalse();
    }

    @Test
    void an_item_that_ended_or_is_not_shared_out_is_shared_by_nobody() {
        Tariff ended = Facts.tariff("0", tariff -> tariff.method(Method.SHARE).to("2025-02-28"));
        Tariff byArea = Facts.tariff("2.35");
        for (Tariff version : List.of(ended, byArea)) {
            assertThat(rules(version).shared()).isEmpty();
            assertThat(rules(version).takesPart(unit("1栋", null), List.of())).isFalse();
        }
    }

    @Test
    void an_item_that_begins_inside_the_period_is_shared_by_those_served_from_then_on() {
        Tariff late = Facts.tariff("0", tariff -> tariff.method(Method.SHARE).from("2025-03-10"));
        assertThat(rules(late).takesPart(unit("1栋", null), List.of())).isTrue();
    }

    @Test
    void a_pool_is_billed_in_its_first_month_in_advance_and_in_its_last_in_arrears() {
        Period quarter = Period.parse("2025-Q1").orElseThrow();
        Tariff arrears = Facts.tariff("0", tariff -> tariff.method(Method.SHARE).timing(Timing.ARREARS));
        assertThat(SharerRules.billingMonth(List.of(SHARED), quarter)).isEqualTo(YearMonth.of(2025, 1));
        assertThat(SharerRules.billingMonth(List.of(arrears), quarter)).isEqualTo(YearMonth.of(2025, 3));
    }

    private static SharerRules rules(Tariff version) {
        return new SharerRules(List.of(version), MARCH.days());
    }

    private static Unit unit(String building, @Nullable String handover) {
        return new Unit(
                1, "TA", "1-101", building, UnitKind.RESIDENTIAL, handover == null ? null : LocalDate.parse(handover));
    }
}
