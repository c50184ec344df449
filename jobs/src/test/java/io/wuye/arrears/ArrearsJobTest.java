package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.OpeningPosting;
import io.wuye.billing.OpeningSheet;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.run.JobFactory;
import io.wuye.payment.Till;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Late fees, ageing, rates and limitation from files to files, with the worked numbers F12 to F14, on both databases. */
@OnBothDatabases
class ArrearsJobTest {
    private static final List<RegisterTable> TABLES = List.of(
            RegisterTable.of(OpeningSheet.SHEET, "opening").withAfterMerge(new OpeningPosting()),
            RegisterTable.of(HoldSheet.SHEET, "hold"),
            RegisterTable.of(LimitationEventSheet.SHEET, "limitation_event"));

    private final String url;
    private Till till;

    ArrearsJobTest(TestDatabases kind) {
        url = kind.url();
        till = new Till(Path.of(System.getProperty("java.io.tmpdir"), "unused-till"), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        List<JobFactory> jobs = new ArrayList<>(ArrearsJob.all(Till.RAW));
        jobs.add(new LateFeeJob(Till.RAW));
        jobs.add(new WaiverJob());
        till = new Till(folder, url, TABLES, jobs);
        till.estate();
        till.file(
                "tariffs",
                "2026-01-01",
                "tariff_code,name,method,unit_price,cycle,from,to,due_day,late_fee_rate,authority",
                "FEE,物业费,fixed,1,month,2020-01-01,2024-12-31,10,0.0005,合同第三条",
                "DEAR,商铺物业费,fixed,1,month,2020-01-01,2024-12-31,10,0.003,合同第三条");
    }

    @Test
    void late_fees_are_accrued_once_with_their_reference_and_outlive_the_principal() {
        owe(
                "TA,1-101,FEE,2026-03-01,2026-03-31,674.56,2026-03-31",
                "TA,1-102,DEAR,2026-03-01,2026-03-31,674.56,2026-03-31");
        accrue("2026-05-30");
        assertThat(till.output("latefee/2026-05-30/segments.csv"))
                .containsExactly(
                        "202603/TA/1-101/FEE/1,2026-04-01,2026-05-30,674.56,0.0005,60,20.24,4.32",
                        "202603/TA/1-102/DEAR/1,2026-04-01,2026-05-30,674.56,0.003,60,121.42,4.32");
        accrue("2026-05-30");
        assertThat(till.number("SELECT SUM(amount_fen) FROM surcharge"))
                .as("twice is once")
                .isEqualTo(2024 + 12142);
        till.pay("2026-05-30", "现金,1,2026-05-30,674.56,TA,1-101,,,202603/TA/1-101/FEE/1,");
        accrue("2026-06-30");
        assertThat(till.rows("SELECT part, open_fen FROM open_charge WHERE tariff_code = 'FEE' ORDER BY part"))
                .as(
                        "what was paid goes to the late fee first; what is left of the debt bears the next one, the late fee does not")
                .containsExactly("late_fee,31", "principal,2024");
    }

    @Test
    void a_payment_may_be_for_a_late_fee_by_its_number() {
        owe(
                "TA,1-101,FEE,2026-03-01,2026-03-31,674.56,2026-03-31",
                "TA,1-101,FEE,2026-01-01,2026-01-31,100.00,2026-01-31");
        accrue("2026-05-30");
        till.pay("2026-05-30", "现金,1,2026-05-30,20.24,,,202603/TA/1-101/FEE/1001,,,");
        assertThat(till.rows("SELECT billing_month, part, amount_fen FROM allocation"))
                .containsExactly("2026-03,late_fee,2024");
    }

    @Test
    void a_waiver_is_a_line_that_no_accrual_brings_back() {
        owe("TA,1-101,FEE,2026-03-01,2026-03-31,674.56,2026-03-31");
        accrue("2026-05-30");
        till.run(new WaiverParameters("202603/TA/1-101/FEE/1", 2024, "困难", "王经理", LocalDate.parse("2026-05-31")));
        accrue("2026-05-31");
        assertThat(till.number("SELECT SUM(open_fen) FROM open_charge WHERE part = 'late_fee'"))
                .as("one more day of 674.56 at 0.05 %: 60 days 20.24, 61 days 20.57")
                .isEqualTo(33);
    }

    @Test
    void every_debt_stands_in_its_bucket_and_the_total_is_the_receivable() {
        owe(
                "TA,1-101,FEE,2026-05-01,2026-05-31,1.00,2026-05-31",
                "TA,1-101,FEE,2026-03-01,2026-03-31,2.00,2026-03-31",
                "TA,1-101,FEE,2026-06-01,2026-06-30,4.00,2026-06-30",
                "TA,1-102,FEE,2025-12-01,2025-12-31,8.00,2025-12-31",
                "TA,1-102,FEE,2025-12-30,2025-12-30,16.00,2025-12-30",
                "TA,1-102,FEE,2025-06-01,2025-06-29,32.00,2025-06-29",
                "TA,1-103,FEE,2024-06-01,2024-06-29,64.00,2024-06-29",
                "TA,1-103,FEE,2023-06-01,2023-06-29,128.00,2023-06-29");
        till.run(new ArrearsParameters(ArrearsMode.AGE, null, LocalDate.parse("2026-06-30")));
        assertThat(till.output("arrears/2026-06-30/ageing.csv"))
                .as(
                        "due 05-31 at 06-30 is 30 days, 03-31 is 91; 12-31 is 181, 2025-06-29 366, 2024-06-29 731, 2023-06-29 1,097")
                .containsExactly(
                        "TA,1-101,张三,4.00,1.00,0.00,2.00,0.00,0.00,0.00,0.00,7.00",
                        "TA,1-102,李四,0.00,0.00,0.00,0.00,24.00,32.00,0.00,0.00,56.00",
                        "TA,1-103,王五,0.00,0.00,0.00,0.00,0.00,0.00,64.00,128.00,192.00");
        assertThat(till.number("SELECT SUM(debit_fen - credit_fen) FROM voucher_line WHERE account = '1122'"))
                .isEqualTo(25500);
    }

    @Test
    void rates_are_of_what_was_charged_and_paid_by_the_day() {
        till.bill("2026-05");
        till.pay("2026-05-20", "现金,1,2026-05-20,234.52,TA,1-101,,,,", "现金,2,2026-05-20,100.00,TA,1-102,,,,");
        till.pay("2026-06-20", "现金,3,2026-06-20,192.24,TA,1-102,,,,");
        till.run(new ArrearsParameters(ArrearsMode.AGE, null, LocalDate.parse("2026-05-31")));
        assertThat(till.output("arrears/2026-05-31/rates.csv"))
                .as("990.63 charged in all; 334.52 paid by the end of May, one household of four in full")
                .contains("all,all,990.63,334.52,656.11,656.11,0.337684,0.662316,4,1,0.250000,0.00,0.00,");
    }

    @Test
    void a_claim_lapses_three_years_after_its_due_day_or_the_last_event() {
        owe(
                "TA,1-101,FEE,2022-06-01,2022-06-30,1.00,2022-06-30",
                "TA,1-102,FEE,2022-06-01,2022-06-30,1.00,2022-06-30",
                "TA,1-103,FEE,2024-02-01,2024-02-29,1.00,2024-02-29");
        till.file(
                "limitation-events",
                "2024-04-01",
                "project_code,unit_code,charge_no,kind,happened_on,evidence",
                "TA,1-102,202206/TA/1-102/FEE/1,demand,2024-03-15,EMS 1234");
        till.run(new ArrearsParameters(ArrearsMode.LIMITATION, null, LocalDate.parse("2024-04-01")));
        assertThat(till.output("arrears/2024-04-01/limitation.csv"))
                .containsExactlyInAnyOrder(
                        "202206/TA/1-101/FEE/1,2022-06-30,,,2025-06-30,455",
                        "202206/TA/1-102/FEE/1,2022-06-30,2024-03-15,demand,2027-03-15,1078",
                        "202402/TA/1-103/FEE/1,2024-02-29,,,2027-02-28,1063");
    }

    private void owe(String... rows) {
        List<String> lines =
                new ArrayList<>(List.of("project_code,unit_code,tariff_code,service_from,service_to,amount,due_date"));
        lines.addAll(List.of(rows));
        till.file("opening", "2024-01-01", lines.toArray(String[]::new));
    }

    private void accrue(String day) {
        till.run(new LateFeeParameters(LocalDate.parse(day)));
    }
}
