package io.wuye.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is promised of stored indicators, on both databases. */
@OnBothDatabases
class IndicatorStoreTest {
    private static final Period HALF = Period.parse("2026-H1").orElseThrow();

    private final Database database;
    private final IndicatorStore store;

    IndicatorStoreTest(TestDatabases kind) {
        database = kind.open();
        store = new IndicatorStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_last_one_stored_holds() {
        store.put(List.of(rate("0.80", "0.75", "0.85")), 1);
        store.put(List.of(rate("0.86", "0.84", "0.88")), 2);
        assertThat(store.find("TA", "satisfaction_rate", HALF)).contains(rate("0.86", "0.84", "0.88"));
        assertThat(store.runOf("TA", "satisfaction_rate", HALF)).contains(2L);
        assertThat(store.find("TA", "satisfaction_rate")).hasSize(1);
    }

    @Test
    void what_holds_already_is_not_stored_again() {
        assertThat(store.put(List.of(rate("0.5", "0.4", "0.6")), 1)).isEqualTo(1);
        assertThat(store.put(List.of(rate("0.500", "0.40", "0.6")), 2)).isZero();
        assertThat(store.runOf("TA", "satisfaction_rate", HALF)).contains(1L);
    }

    @Test
    void every_period_has_its_own() {
        Period next = Period.parse("2026-H2").orElseThrow();
        store.put(
                List.of(
                        rate("0.8", "0.7", "0.9"),
                        Indicator.of("TA", next, "satisfaction_rate", new BigDecimal("0.9"), "survey", "")),
                1);
        assertThat(store.find("TA", "satisfaction_rate"))
                .extracting(Indicator::period)
                .containsExactly(HALF, next);
        assertThat(store.find("TB", "satisfaction_rate", HALF)).isEmpty();
    }

    @Test
    void a_value_outside_its_bounds_is_refused() {
        assertThatThrownBy(() -> rate("0.9", "0.7", "0.8")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("0.6", "0.7", "0.8")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Indicator rate(String value, String lower, String upper) {
        return new Indicator(
                "TA",
                HALF,
                "satisfaction_rate",
                new BigDecimal(value),
                new BigDecimal(lower),
                new BigDecimal(upper),
                "survey",
                "top2/valid");
    }
}
