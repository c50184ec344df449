package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every register, from files to files: random projects (25, or as many as {@code -Dbilling.seeds} says:
 * 200 before billing changes), each made from the seed in the test’s name,
 * billed by the real job in three offices. One knows everything from the start, one hears of it late, the third knows it
 * from files in another order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededBillingTest {
    private static final int SEEDS = Integer.getInteger("billing.seeds", 25);
    private static final int EXPLAINED_LINES = 1;
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final List<String> MONTHS = List.of("2025-01", "2025-02", "2025-03");
    private static final String[] BILL = {
        "project_code", "unit_code", "tariff_code", "service_from", "service_to", "party", "amount", "due_date"
    };

    private Office late = new Office(Path.of(""), "");
    private List<String> planned = List.of();
    private List<String> posted = List.of();
    private String fromTheStart = "";
    private String fromShuffledFiles = "";
    private List<String> lateBill = List.of();
    private List<String> lateLines = List.of();
    private List<String> lateLinesAfterAnotherRun = List.of();

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @BeforeAll
    void bill(@TempDir Path folder) {
        List<SeededRegister> registers = seeds().mapToObj(SeededRegister::new).toList();
        List<SeededRegister.Row> all = registers.stream()
                .map(SeededRegister::last)
                .flatMap(Collection::stream)
                .toList();

        Office knowing = office(folder.resolve("knowing"));
        files(knowing, all);
        knowing.bill(BillingMode.PLAN, "2025-Q1");
        planned = knowing.lines("2025-Q1/plan.csv", BILL);
        knowing.bill(BillingMode.POST, "2025-Q1");
        posted = knowing.lines("2025-Q1/charges.csv", BILL);
        fromTheStart = knowing.read("2025-Q1/charges.csv");

        Office shuffled = office(folder.resolve("shuffled"));
        Random random = new Random(1);
        List<SeededRegister.Row> rows = new ArrayList<>(all);
        Collections.shuffle(rows, random);
        int half = rows.size() / 2;
        files(shuffled, rows.stream().filter(SeededBillingTest::isReferredTo).toList());
        rows.removeIf(SeededBillingTest::isReferredTo);
        files(shuffled, rows.subList(half / 2, rows.size()));
        files(shuffled, rows.subList(0, half / 2));
        shuffled.bill(BillingMode.RUN, "2025-Q1");
        fromShuffledFiles = shuffled.read("2025-Q1/charges.csv");

        late = office(folder.resolve("late"));
        for (int wave = 0; wave < SeededRegister.WAVES; wave++) {
            int now = wave;
            files(
                    late,
                    registers.stream()
                            .map(SeededRegister::rows)
                            .flatMap(Collection::stream)
                            .filter(row -> row.wave() == now)
                            .toList());
            late.bill(BillingMode.RUN, MONTHS.get(Math.min(wave, MONTHS.size() - 1)), FIRST, null);
        }
        lateBill = lateLines(BILL);
        lateLines = lateLines("charge_no", "amount");
        late.bill(BillingMode.RUN, "2025-03", FIRST, null);
        lateLinesAfterAnotherRun = lateLines("charge_no", "amount");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void facts_that_come_late_end_at_the_same_amounts_as_known_from_the_start(long seed) {
        assertThat(net(of(seed, lateBill))).isEqualTo(net(of(seed, posted)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_run_without_new_facts_posts_nothing(long seed) {
        assertThat(numbered(seed, lateLinesAfterAnotherRun)).isEqualTo(numbered(seed, lateLines));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_rows_and_files_leaves_every_byte_as_it_is(long seed) {
        assertThat(numbered(seed, fromShuffledFiles.lines().toList()))
                .isEqualTo(numbered(seed, fromTheStart.lines().toList()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_planned_is_what_was_posted(long seed) {
        // What is parked has no amount, and is posted nowhere.
        List<String> lines =
                of(seed, planned).stream().filter(line -> !line.endsWith(",,,")).toList();
        assertThat(of(seed, posted)).containsExactlyInAnyOrderElementsOf(lines);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_shares_of_a_pool_come_to_its_total(long seed) {
        Map<String, BigDecimal> shared = new TreeMap<>();
        for (String line : of(seed, posted)) {
            String[] cells = line.split(",", -1);
            if (cells[2].equals("GT")) {
                shared.merge(cells[3].substring(0, 7), new BigDecimal(cells[6]), BigDecimal::add);
            }
        }
        Map<String, BigDecimal> totals = new TreeMap<>(new SeededRegister(seed).pools());
        totals.values().removeIf(total -> total.signum() == 0);
        assertThat(shared).isEqualTo(totals);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_explanation_comes_to_the_same_fen(long seed) {
        List<String> lines = new ArrayList<>(numbered(seed, lateLines));
        Collections.shuffle(lines, new Random(seed));
        try (Database database = Database.reader(late.workspace())) {
            ExplanationStore store = new ExplanationStore(late.workspace(), database);
            for (String line : lines.subList(0, Math.min(EXPLAINED_LINES, lines.size()))) {
                assertThat(store.explain(line.split(",", 2)[0]).holds())
                        .as(line)
                        .isTrue();
            }
        }
    }

    /** Rows that others refer to must be there first. */
    private static boolean isReferredTo(SeededRegister.Row row) {
        return switch (row.kind()) {
            case "projects", "units", "meters" -> true;
            case "tariffs" -> row.wave() == 0;
            default -> false;
        };
    }

    private static Office office(Path folder) {
        Office office = new Office(folder, "jdbc:sqlite:" + folder.resolve("wuye.db"));
        office.boundless();
        return office;
    }

    /** Imports rows, one file per kind. */
    private static void files(Office office, List<SeededRegister.Row> rows) {
        SeededRegister.HEADERS.forEach((kind, header) -> {
            List<String> lines = rows.stream()
                    .filter(row -> row.kind().equals(kind))
                    .map(SeededRegister.Row::line)
                    .toList();
            if (!lines.isEmpty()) {
                office.file(
                        kind, Stream.concat(Stream.of(header), lines.stream()).toArray(String[]::new));
            }
        });
    }

    private List<String> lateLines(String... columns) {
        return MONTHS.stream()
                .flatMap(month -> late.lines(month + "/charges.csv", columns).stream())
                .toList();
    }

    private static List<String> of(long seed, List<String> lines) {
        String project = SeededRegister.project(seed) + ",";
        return lines.stream().filter(line -> line.startsWith(project)).toList();
    }

    /** Lines that begin with the number of a charge. */
    private static List<String> numbered(long seed, List<String> lines) {
        String project = "/" + SeededRegister.project(seed) + "/";
        return lines.stream().filter(line -> line.contains(project)).toList();
    }

    /** Yuan by unit, item, month of service and party; what comes to nothing is left out. */
    private static Map<String, BigDecimal> net(List<String> lines) {
        Map<String, BigDecimal> net = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            String month = cells[2].equals("LJ") ? "2025-Q1" : cells[3].substring(0, 7);
            net.merge(String.join(" ", cells[1], cells[2], month, cells[5]), new BigDecimal(cells[6]), BigDecimal::add);
        }
        net.values().removeIf(yuan -> yuan.signum() == 0);
        return net;
    }
}
