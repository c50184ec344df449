package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.LedgerStore;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What billing runs promise, from files to files, on both databases. */
@OnBothDatabases
class BillingJobTest {
    private final String url;
    private Office office;

    BillingJobTest(TestDatabases kind) {
        url = kind.url();
        office = new Office(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder, url);
        office.standard();
    }

    @Test
    void a_month_is_billed_in_door_order_with_tax_inside() {
        assertThat(office.bill(BillingMode.RUN, "2025-03").outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.read("2025-03/charges.csv")).isEqualTo("""
                        charge_no,project_code,unit_code,tariff_code,service_from,service_to,seq,party,kind,\
                        quantity,unit_price,factor,amount,net,tax,due_date
                        202503/TA/2-101/WY/1,TA,2-101,WY,2025-03-01,2025-03-31,1,张三,charge,95.54,2.35,1,\
                        224.52,211.81,12.71,2025-03-01
                        202503/TA/10-101/WY/1,TA,10-101,WY,2025-03-01,2025-03-31,1,李四,charge,89.67,2.35,1,\
                        210.72,198.79,11.93,2025-03-01
                        """);
    }

    @Test
    void a_second_run_posts_nothing_and_its_files_are_the_same_but_for_the_counts() {
        office.bill(BillingMode.RUN, "2025-03");
        String charges = office.read("2025-03/charges.csv");
        RunResult again = office.bill(BillingMode.RUN, "2025-03");
        assertThat(again.outcome()).isEqualTo(Outcome.DONE);
        assertThat(summary(again))
                .containsEntry("new", 0)
                .containsEntry("unchanged", 2)
                .containsEntry("lines", 2);
        assertThat(office.read("2025-03/charges.csv")).isEqualTo(charges);
    }

    @Test
    void a_plan_posts_nothing_and_posting_it_posts_exactly_its_lines() {
        RunResult plan = office.bill(BillingMode.PLAN, "2025-03");
        assertThat(summary(plan)).containsEntry("new", 2).containsEntry("lines", 0);
        RunResult post = office.bill(BillingMode.POST, "2025-03");
        assertThat(summary(post))
                .containsEntry("new", 2)
                .containsEntry("lines", 2)
                .containsEntry("plan_hash", summary(plan).get("plan_hash"));
    }

    @Test
    void a_plan_that_no_longer_holds_is_refused() {
        office.bill(BillingMode.PLAN, "2025-03");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-03-11");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.POST, "2025-03"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(refusal.key()).isEqualTo("billing.plan.changed");
        assertThat(summary(office.bill(BillingMode.PLAN, "2025-03"))).containsEntry("lines", 0);
    }

    @Test
    void posting_without_a_plan_is_refused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.POST, "2025-03"));
        assertThat(refusal.key()).isEqualTo("billing.plan.none");
    }

    @Test
    void facts_found_late_become_supplements_and_credits() {
        office.bill(BillingMode.RUN, "2025-03");
        office.file(
                "areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-03-11", "TA,10-101,80,2025-01-01");
        office.bill(BillingMode.RUN, "2025-04", YearMonth.of(2025, 3), null);
        assertThat(office.lines("2025-04/charges.csv", "unit_code", "amount"))
                .containsExactly("2-101,225.65", "10-101,188.00");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "seq", "kind", "amount"))
                .as("the files of an earlier month show what was added to it")
                .containsExactly(
                        "2-101,1,charge,224.52",
                        "2-101,2,supplement,0.76",
                        "10-101,1,charge,210.72",
                        "10-101,2,credit,-22.72");
    }

    @Test
    void an_owner_change_found_late_credits_the_seller_and_bills_the_buyer() {
        office.bill(BillingMode.RUN, "2025-03");
        office.file(
                "parties",
                "project_code,unit_code,name,role,from,to",
                "TA,2-101,张三,业主,2020-01-01,2025-03-17",
                "TA,2-101,王五,业主,2025-03-18,");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "party", "kind", "amount"))
                .containsExactly(
                        "2-101,张三,charge,224.52",
                        "2-101,张三,credit,-101.40",
                        "2-101,王五,charge,101.40",
                        "10-101,李四,charge,210.72");
    }

    @Test
    void a_unit_without_a_liable_party_is_parked_and_the_rest_goes_on() {
        office.file("units", "project_code,unit_code,building,kind,area_m2", "TA,2-102,2栋,住宅,50");
        RunResult result = office.bill(BillingMode.RUN, "2025-03");
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(summary(result)).containsEntry("parked", 1).containsEntry("new", 2);
        assertThat(office.lines("2025-03/parked.csv", "unit_code", "tariff_code", "code"))
                .containsExactly("2-102,WY,no-liable-party");
    }

    @Test
    void a_file_that_lacks_a_column_takes_nothing_away() {
        String key = "project_code,unit_code,building,kind,area_m2";
        office.file("units", key + ",handover_date", "TA,2-101,2栋,住宅,95.54,2025-03-16");
        office.file("units", key, "TA,2-101,2栋,住宅,96");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "service_from", "quantity"))
                .containsExactly("2-101,2025-03-16,96", "10-101,2025-03-01,89.67");
        office.file("units", key + ",handover_date", "TA,2-101,2栋,住宅,96,");
        office.bill(BillingMode.RUN, "2025-04");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "kind", "amount"))
                .as("an empty cell does: the unit was served from the first")
                .contains("2-101,supplement,109.16");
    }

    @Test
    void every_posting_is_booked_and_the_trial_balance_is_zero() {
        office.bill(BillingMode.RUN, "2025-03");
        try (Database database = Database.reader(office.workspace())) {
            List<LedgerStore.Balance> balances = new LedgerStore(database.jdbc())
                    .balances(Period.parse("2025-03").orElseThrow());
            assertThat(balances)
                    .containsExactly(
                            new LedgerStore.Balance("1122", 0, 43524, 0),
                            new LedgerStore.Balance("2221", 0, 0, 2464),
                            new LedgerStore.Balance("6001", 0, 0, 41060));
        }
    }

    @Test
    void opening_arrears_are_posted_once_and_corrected_by_differences() {
        String header = "project_code,unit_code,tariff_code,service_from,service_to,amount,due_date";
        office.file("opening", header, "TA,2-101,WY,2024-01-01,2024-12-31,1200.00,2024-01-01");
        office.file("opening", header, "TA,2-101,WY,2024-01-01,2024-12-31,1000.00,2024-01-01");
        try (Database database = Database.reader(office.workspace())) {
            assertThat(new LedgerStore(database.jdbc())
                            .balances(Period.parse("2025-03").orElseThrow()))
                    .containsExactly(
                            new LedgerStore.Balance("1122", 0, 100000, 0),
                            new LedgerStore.Balance("4104", 0, 0, 100000));
        }
        assertThat(summary(office.bill(BillingMode.RUN, "2024-12")))
                .as("arrears brought forward are no bills of their month")
                .containsEntry("new", 2)
                .containsEntry("lines", 2);
    }

    @Test
    void readings_that_come_late_become_supplements_and_credits() {
        office.file(
                "tariffs",
                "tariff_code,name,method,tiers,cycle,timing,from,authority",
                "SF,水费,ladder,216:2.40;300:3.60;*:7.20,month,arrears,2020-01-01,水价文件");
        office.file(
                "meters",
                "meter_code,project_code,unit_code,kind,tariff_code,digits,installed_on,initial_reading",
                "W1,TA,2-101,water,SF,5,2025-01-01,0",
                "W2,TA,10-101,water,SF,5,2025-01-01,0");
        office.file(
                "readings", "meter_code,read_on,reading", "W1,2025-02-28,210", "W1,2025-03-31,220", "W2,2025-02-28,9");
        RunResult first = office.bill(BillingMode.RUN, "2025-03");
        assertThat(first.outcome()).as("W2 was not read in March").isEqualTo(Outcome.PARTIAL);
        assertThat(office.lines("2025-03/parked.csv", "unit_code", "code")).containsExactly("10-101,no-reading");
        office.file("readings", "meter_code,read_on,reading", "W1,2025-02-28,216", "W2,2025-03-31,10");
        office.bill(BillingMode.RUN, "2025-03", YearMonth.of(2025, 2), null);
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "tariff_code", "kind", "quantity", "amount"))
                .as("6 × 2.40 + 4 × 3.60 = 28.80 was billed; 4 × 3.60 = 14.40 is due since February took 216")
                .contains("2-101,SF,charge,10,28.80", "2-101,SF,credit,4,-14.40", "10-101,SF,charge,1,2.40");
        try (Database database = Database.reader(office.workspace())) {
            ExplanationStore store = new ExplanationStore(office.workspace(), database);
            assertThat(store.explain("202503/TA/2-101/SF/1").holds()).isTrue();
            assertThat(store.explain("202503/TA/2-101/SF/2").holds()).isTrue();
        }
    }

    @Test
    void a_charge_is_explained_by_the_facts_of_its_time() {
        office.bill(BillingMode.RUN, "2025-03");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-03-11");
        office.bill(BillingMode.RUN, "2025-03");
        try (Database database = Database.reader(office.workspace())) {
            ExplanationStore store = new ExplanationStore(office.workspace(), database);
            Explanation first = store.explain("202503/TA/2-101/WY/1");
            assertThat(first.assessment().segments())
                    .extracting(Segment::amountFen)
                    .containsExactly(22452L);
            assertThat(first.holds()).isTrue();
            Explanation second = store.explain("202503/TA/2-101/WY/2");
            assertThat(second.desiredFen()).isEqualTo(22528);
            assertThat(second.earlierFen()).isEqualTo(22452);
            assertThat(second.holds()).isTrue();
        }
    }

    @Test
    void a_project_that_does_not_exist_or_a_workspace_without_units_matches_nothing() {
        BillingParameters unknown = new BillingParameters(
                BillingMode.RUN, Period.parse("2025-03").orElseThrow(), null, "NONE", null, null, Office.AS_OF);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.run(unknown));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(refusal.key()).isEqualTo("billing.no_project");
    }

    private static Map<Object, Object> summary(RunResult result) {
        return assertThat(result.figures().get("summary"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .actual();
    }
}
