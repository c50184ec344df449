package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sharing out promises, on paper and as bills, from files to files, on both databases. */
@OnBothDatabases
class ShareJobTest {
    private static final String POOLS = "pool_code,project_code,period,tariff_code,total,basis,building";
    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final String url;
    private Office office;

    ShareJobTest(TestDatabases kind) {
        url = kind.url();
        office = new Office(Path.of(""), url);
    }

    /** The five units of the worked number of F9, and a lift. */
    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder, url);
        office.file("projects", "project_code,name,kind", "TA,人才公寓,commodity");
        office.file(
                "units",
                "project_code,unit_code,building,kind,area_m2,coefficient",
                "TA,10-101,1栋,住宅,67.21,",
                "TA,1-101,1栋,住宅,95.54,1.5",
                "TA,2-101,1栋,住宅,120.10,1",
                "TA,3-101,1栋,住宅,88.88,0",
                "TA,4-101,1栋,住宅,143.27,0.5");
        office.file(
                "parties",
                "project_code,unit_code,name,role,from",
                "TA,1-101,张三,业主,2020-01-01",
                "TA,2-101,李四,业主,2020-01-01",
                "TA,3-101,王五,业主,2020-01-01",
                "TA,4-101,赵六,业主,2020-01-01",
                "TA,10-101,孙七,业主,2020-01-01");
        office.file(
                "tariffs",
                "tariff_code,name,method,cycle,timing,from,authority",
                "DT,电梯电费公摊,share,month,arrears,2020-01-01,合同第九条");
    }

    @Test
    void a_pool_is_shared_out_in_door_order_to_the_fen() {
        lift("683.00", "area", "1栋");
        assertThat(office.share("2025-03").outcome()).isEqualTo(Outcome.DONE);
        assertThat(read("2025-03/DT-1.csv")).isEqualTo("""
                        unit_code,weight,quota,amount
                        1-101,95.54,126.70644660,126.71
                        2-101,120.1,159.27825242,159.28
                        3-101,88.88,117.87386407,117.87
                        4-101,143.27,190.00662135,190.01
                        10-101,67.21,89.13481553,89.13
                        """);
    }

    @Test
    void a_second_run_writes_the_same_bytes() {
        lift("683.00", "area", "1栋");
        office.share("2025-03");
        SortedMap<String, byte[]> first = files();
        office.share("2025-03");
        SortedMap<String, byte[]> second = files();
        assertThat(second.keySet()).isEqualTo(first.keySet()).contains("2025-03/MANIFEST.sha256", "2025-03/DT-1.csv");
        second.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void pools_of_months_and_quarters_go_into_the_folders_of_their_own_periods() {
        office.file("pools", POOLS, "DT-1,TA,2025-03,DT,1.00,area,", "DT-1,TA,2025-Q1,DT,2.00,household,");
        office.share("2025");
        assertThat(files().keySet())
                .contains("2025-03/DT-1.csv", "2025-Q1/DT-1.csv", "2025-Q1/summary.json", "2025/summary.json");
        assertThat(read("2025-Q1/summary.json")).contains("\"amount\" : 3.00");
    }

    @Test
    void a_month_without_pools_matches_nothing() {
        lift("683.00", "area", "1栋");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.share("2025-04"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(refusal.arguments()).contains("2025-03");
    }

    @Test
    void what_cannot_be_shared_out_is_named_and_its_older_files_go() {
        lift("683.00", "area", "1栋");
        office.share("2025-03");
        lift("683.00", "area", "9栋");
        office.file("pools", POOLS, "DT-2,TA,2025-03,DT,1.00,usage,", "DT-3,TA,2025-03,DT,9.00,household,");
        RunResult result = office.share("2025-03");
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read("2025-03/summary.json")).contains("\"no-building\"", "\"no-meters\"", "\"parked\" : 2");
        assertThat(files().keySet()).doesNotContain("2025-03/DT-1.csv").contains("2025-03/DT-3.csv");
        assertThat(read("2025-03/MANIFEST.sha256")).doesNotContain("DT-1");
    }

    @Test
    void bills_are_the_shares_whether_or_not_they_were_shared_out_on_paper_before() {
        lift("683.00", "area", "1栋");
        assertThat(office.bill(BillingMode.RUN, "2025-03").outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "quantity", "amount", "due_date"))
                .containsExactly(
                        "1-101,95.54,126.71,2025-04-01",
                        "2-101,120.1,159.28,2025-04-01",
                        "3-101,88.88,117.87,2025-04-01",
                        "4-101,143.27,190.01,2025-04-01",
                        "10-101,67.21,89.13,2025-04-01");
        assertThat(summary(office.bill(BillingMode.RUN, "2025-03")))
                .containsEntry("new", 0)
                .containsEntry("unchanged", 5);
    }

    @Test
    void several_pools_of_an_item_are_one_charge() {
        office.file("pools", POOLS, "DT-1,TA,2025-03,DT,5.00,household,", "DT-2,TA,2025-03,DT,3.00,coefficient,1栋");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "amount"))
                .containsExactly("1-101,2.50", "2-101,2.00", "3-101,1.00", "4-101,1.50", "10-101,1.00");
    }

    @Test
    void a_quarter_is_billed_in_its_last_month_in_arrears() {
        office.file("pools", POOLS, "GS-1,TA,2025-Q1,DT,50.00,household,");
        assertThat(summary(office.bill(BillingMode.RUN, "2025-02"))).containsEntry("new", 0);
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "service_from", "service_to", "amount"))
                .containsOnly("2025-01-01,2025-03-31,10.00")
                .hasSize(5);
    }

    @Test
    void another_total_or_area_found_late_becomes_supplements_and_credits_that_sum_to_the_difference() {
        lift("683.00", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-03");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,1-101,100,2025-03-31");
        office.bill(BillingMode.RUN, "2025-04", MARCH, null);
        assertThat(billed()).isEqualByComparingTo("683.00");
        lift("0", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-04", MARCH, null);
        assertThat(billed()).as("a total of nothing takes all back").isEqualByComparingTo("0");
        lift("700.00", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-04", MARCH, null);
        assertThat(billed()).isEqualByComparingTo("700.00");
    }

    @Test
    void a_mistyped_building_takes_nothing_back() {
        lift("683.00", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-03");
        lift("683.00", "area", "9栋");
        RunResult result = office.bill(BillingMode.RUN, "2025-03");
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(summary(result)).containsEntry("credit", 0).containsEntry("parked", 5);
        assertThat(office.lines("2025-03/parked.csv", "unit_code", "code")).contains("1-101,pool-parked");
        assertThat(billed()).isEqualByComparingTo("683.00");
    }

    @Test
    void a_reduction_and_a_change_of_owner_concern_their_unit_alone() {
        office.file("pools", POOLS, "DT-1,TA,2025-03,DT,50.00,household,");
        office.file(
                "factors", "project_code,unit_code,tariff_code,factor,from,reason", "TA,1-101,DT,0.5,2025-03-01,空置");
        office.file(
                "parties",
                "project_code,unit_code,name,role,from,to",
                "TA,2-101,李四,业主,2020-01-01,2025-03-17",
                "TA,2-101,周八,业主,2025-03-18,");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "party", "amount"))
                .containsExactly(
                        "1-101,张三,5.00",
                        "2-101,李四,5.48",
                        "2-101,周八,4.52",
                        "3-101,王五,10.00",
                        "4-101,赵六,10.00",
                        "10-101,孙七,10.00");
    }

    @Test
    void a_unit_nobody_answers_for_keeps_its_share_until_somebody_does() {
        office.file("units", "project_code,unit_code,building,kind,area_m2", "TA,5-101,1栋,住宅,60");
        office.file("pools", POOLS, "DT-1,TA,2025-03,DT,60.00,household,");
        assertThat(summary(office.bill(BillingMode.RUN, "2025-03"))).containsEntry("parked", 1);
        assertThat(billed()).isEqualByComparingTo("50.00");
        office.file("parties", "project_code,unit_code,name,role,from", "TA,5-101,吴九,业主,2020-01-01");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(billed()).isEqualByComparingTo("60.00");
    }

    @Test
    void a_pool_is_shared_by_what_meters_counted_and_waits_for_those_not_read() {
        office.file(
                "meters",
                "meter_code,project_code,unit_code,kind,tariff_code,ratio,installed_on,initial_reading",
                "S1,TA,1-101,water,DT,1,2025-01-01,0",
                "S2,TA,2-101,water,DT,2,2025-01-01,10");
        office.file("pools", POOLS, "SS-1,TA,2025-03,DT,10.00,usage,");
        office.file("readings", "meter_code,read_on,reading", "S1,2025-03-31,4.5");
        assertThat(office.share("2025-03").outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read("2025-03/summary.json")).contains("\"no-reading\"", "S2");
        office.file("readings", "meter_code,read_on,reading", "S2,2025-03-31,12.75");
        office.share("2025-03");
        assertThat(read("2025-03/SS-1.csv")).contains("1-101,4.5,4.50000000,4.50", "2-101,5.5,5.50000000,5.50");
    }

    @Test
    void every_charge_is_explained_by_the_pool_of_its_time() {
        lift("683.00", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-03");
        lift("700.00", "area", "1栋");
        office.bill(BillingMode.RUN, "2025-03");
        try (Database database = Database.reader(office.workspace())) {
            ExplanationStore store = new ExplanationStore(office.workspace(), database);
            for (String number : List.of("202503/TA/4-101/DT/1", "202503/TA/4-101/DT/2")) {
                assertThat(store.explain(number).holds()).as(number).isTrue();
            }
            assertThat(store.explain("202503/TA/4-101/DT/1").assessment().amounts())
                    .singleElement()
                    .asInstanceOf(InstanceOfAssertFactories.type(ShareAmount.class))
                    .extracting(amount -> amount.shares().get(0).pool().totalFen())
                    .isEqualTo(68300L);
        }
    }

    private void lift(String total, String basis, String building) {
        office.file("pools", POOLS, "DT-1,TA,2025-03,DT," + total + "," + basis + "," + building);
    }

    /** What stands for March, in yuan. */
    private BigDecimal billed() {
        return office.lines("2025-03/charges.csv", "amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String read(String file) {
        try {
            return Files.readString(office.workspace().out().resolve("share").resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SortedMap<String, byte[]> files() {
        Path root = office.workspace().out().resolve("share");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static Map<Object, Object> summary(RunResult result) {
        return assertThat(result.figures().get("summary"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .actual();
    }
}
