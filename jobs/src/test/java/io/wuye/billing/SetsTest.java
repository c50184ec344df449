package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.time.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Billing by sets comes to the same lines as billing row by row: 200 random buildings, each from its seed, in one register
 * that is billed by two offices, through late facts and second runs.
 */
@OnBothDatabases
class SetsTest {
    private static final int SEEDS = 200;
    private static final int SEEDS_ON_A_SERVER = 40;
    private static final Map<TestDatabases, Both> DONE = new EnumMap<>(TestDatabases.class);

    private final Both both;

    SetsTest(TestDatabases kind) {
        both = DONE.computeIfAbsent(kind, Both::new);
    }

    @Test
    void each_building_is_billed_to_the_same_lines() {
        for (int seed = 0; seed < both.seeds; seed++) {
            String building = RandomEstate.building(seed);
            assertThat(both.bySets.lines.get(building)).as("seed %d", seed).isEqualTo(both.byRows.lines.get(building));
        }
    }

    @Test
    void every_run_counts_the_same() {
        assertThat(both.bySets.figures).isEqualTo(both.byRows.figures);
        assertThat(both.bySets.figures.get(both.bySets.figures.size() - 1))
                .as("a run that finds nothing new")
                .contains("new=0", "supplement=0", "credit=0");
    }

    @Test
    void many_units_are_plain_enough_for_a_set() {
        assertThat(both.bySets.plainUnits).isGreaterThan(both.seeds * 2L);
    }

    /** What the two offices came to. */
    private static final class Both {
        private final int seeds;
        private final Result bySets;
        private final Result byRows;

        Both(TestDatabases kind) {
            seeds = kind == TestDatabases.SQLITE ? SEEDS : SEEDS_ON_A_SERVER;
            bySets = new Result(kind, seeds, true);
            byRows = new Result(kind, seeds, false);
        }
    }

    private static final class Result {
        private final List<String> figures = new ArrayList<>();
        private final Map<String, List<String>> lines = new TreeMap<>();
        private long plainUnits;

        Result(TestDatabases kind, int seeds, boolean bySets) {
            try {
                Office office = new Office(Files.createTempDirectory("wuye-sets"), kind.url(), bySets);
                RandomEstate estate = new RandomEstate(seeds);
                estate.register().forEach((table, rows) -> office.file(table, rows.toArray(new String[0])));
                run(office, "2025-01", null);
                run(office, "2025-02", null);
                run(office, "2025-02", null);
                estate.lateFacts().forEach((table, rows) -> office.file(table, rows.toArray(new String[0])));
                run(office, "2025-03", YearMonth.of(2025, 1));
                run(office, "2025-03", YearMonth.of(2025, 1));
                read(office);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void run(Office office, String period, @Nullable YearMonth since) {
            RunResult result = office.run(new BillingParameters(
                    BillingMode.RUN,
                    Period.parse(period).orElseThrow(),
                    since,
                    null,
                    null,
                    "random prices",
                    Office.AS_OF));
            Map<String, Object> kept = new TreeMap<>(result.figures());
            kept.remove("summary");
            kept.remove("plan_hash");
            // Names the worst unit: the first of equals, by door in one office and by area in the other.
            kept.remove("bounds");
            figures.add(kept.toString());
        }

        private void read(Office office) {
            try (Database database = Database.reader(office.workspace())) {
                database.jdbc()
                        .sql("SELECT u.building, u.unit_code, c.* FROM charge_line c"
                                + " JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL"
                                + " ORDER BY c.billing_month, u.door_key, c.tariff_code, c.seq")
                        .query()
                        .listOfRows()
                        .forEach(row -> {
                            row.remove("set_id");
                            lines.computeIfAbsent(String.valueOf(row.get("building")), key -> new ArrayList<>())
                                    .add(row.toString());
                        });
                plainUnits = database.jdbc()
                        .sql("SELECT COUNT(*) FROM bill_unit WHERE from_day IS NOT NULL")
                        .query(Long.class)
                        .single();
            }
        }
    }
}
