package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffRulesTest {
    private static final Unit SHOP = new Unit(1, "TA", "S-1", "商业楼", UnitKind.SHOP, null);

    @Test
    void the_version_that_started_last_holds_even_if_the_one_before_is_still_open() {
        Tariff old = Facts.tariff("1.00");
        Tariff next = Facts.tariff("2.00", change -> change.from("2025-07-01"));
        assertThat(inForce("2025-06-30", next, old)).isEqualTo(old);
        assertThat(inForce("2025-07-01", old, next)).isEqualTo(next);
    }

    @Test
    void an_end_is_inclusive_and_after_it_the_item_is_not_charged() {
        Tariff tariff = Facts.tariff("1.00", change -> change.to("2025-06-30"));
        assertThat(inForce("2025-06-30", tariff)).isEqualTo(tariff);
        assertThat(inForce("2025-07-01", tariff)).isNull();
    }

    @Test
    void a_narrower_scope_wins_whatever_its_date() {
        Tariff all = Facts.tariff("1.00", change -> change.from("2025-01-01"));
        Tariff project = Facts.tariff("2.00", change -> change.scope(new Scope("TA", null, null)));
        Tariff shops = Facts.tariff("3.00", change -> change.scope(new Scope(null, null, UnitKind.SHOP)));
        Tariff building = Facts.tariff("4.00", change -> change.scope(new Scope("TA", "商业楼", null)));
        assertThat(inForce("2025-02-01", all, project)).isEqualTo(project);
        assertThat(inForce("2025-02-01", all, project, shops)).isEqualTo(shops);
        assertThat(inForce("2025-02-01", building, all, project, shops)).isEqualTo(building);
    }

    @ParameterizedTest(name = "scope {0}/{1}/{2} covers the shop: {3}")
    @CsvSource({",,,true", "TA,,,true", "TB,,,false", ",商业楼,,true", ",1栋,,false", ",,SHOP,true", ",,OFFICE,false"})
    void a_scope_covers_units_that_match_all_it_names(
            @Nullable String project, @Nullable String building, @Nullable UnitKind kind, boolean covered) {
        assertThat(new Scope(project, building, kind).covers(SHOP)).isEqualTo(covered);
    }

    private static @Nullable Tariff inForce(String day, Tariff... versions) {
        return TariffRules.inForce(Arrays.asList(versions), SHOP, LocalDate.parse(day));
    }

    @Test
    void without_versions_nothing_holds() {
        assertThat(TariffRules.inForce(List.of(), SHOP, LocalDate.of(2025, 1, 1)))
                .isNull();
    }
}
