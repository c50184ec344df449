package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.LedgerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What corrections by hand promise, on both databases. */
@OnBothDatabases
class CorrectionJobTest {
    private static final String LINE = "202503/TA/2-101/WY/1";

    private final String url;
    private Office office;

    CorrectionJobTest(TestDatabases kind) {
        url = kind.url();
        office = new Office(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder, url);
        office.standard();
        office.bill(BillingMode.RUN, "2025-03");
    }

    @Test
    void a_credit_is_a_red_line_in_charges_and_ledger() {
        assertThat(office.correct(LINE, "100", "漏水补偿").outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.lines("2025-03/charges.csv", "charge_no", "party", "kind", "amount", "net", "tax"))
                .contains("202503/TA/2-101/WY/2,张三,credit,-100.00,-94.34,-5.66");
        try (Database database = Database.reader(office.workspace())) {
            assertThat(new LedgerStore(database.jdbc())
                            .balances(Period.parse("2025-03").orElseThrow()))
                    .containsExactly(
                            new LedgerStore.Balance("1122", 0, 33524, 0),
                            new LedgerStore.Balance("2221", 0, 0, 1898),
                            new LedgerStore.Balance("6001", 0, 0, 31626));
        }
    }

    @Test
    void a_later_run_neither_bills_it_again_nor_doubles_it() {
        office.correct(LINE, "100", "漏水补偿");
        office.bill(BillingMode.RUN, "2025-03");
        office.bill(BillingMode.RUN, "2025-04", YearMonth.of(2025, 3), null);
        assertThat(office.lines("2025-03/charges.csv", "unit_code", "kind", "amount"))
                .containsExactly("2-101,charge,224.52", "2-101,credit,-100.00", "10-101,charge,210.72");
    }

    @Test
    void a_void_takes_all_that_is_left_and_a_fact_that_changes_still_counts() {
        office.correct(LINE, "100", "漏水补偿");
        office.correct(LINE, "", "协议免收");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-03-11");
        office.bill(BillingMode.RUN, "2025-03");
        assertThat(office.lines("2025-03/charges.csv", "charge_no", "kind", "amount"))
                .containsExactly(
                        "202503/TA/2-101/WY/1,charge,224.52",
                        "202503/TA/2-101/WY/2,credit,-100.00",
                        "202503/TA/2-101/WY/3,credit,-124.52",
                        "202503/TA/2-101/WY/4,supplement,0.76",
                        "202503/TA/10-101/WY/1,charge,210.72");
    }

    @Test
    void the_same_call_twice_credits_once_and_another_reason_credits_again() {
        office.correct(LINE, "50", "漏水补偿");
        assertThat(office.correct(LINE, "50.00", "漏水补偿").outcome()).isEqualTo(Outcome.DONE);
        assertThat(office.lines("2025-03/charges.csv", "kind", "amount")).containsOnlyOnce("credit,-50.00");
        office.correct(LINE, "50", "漏水补偿（第二次）");
        assertThat(office.lines("2025-03/charges.csv", "seq", "amount")).contains("2,-50.00", "3,-50.00");
    }

    @Test
    void a_credit_that_was_cut_off_after_posting_is_finished_and_not_posted_twice() throws IOException {
        Path folder = office.workspace().out().resolve("billing");
        Path aside = folder.resolveSibling("aside");
        Files.move(folder, aside);
        Files.createFile(folder);
        assertThat(refused(LINE, "50", "漏水补偿").outcome()).isEqualTo(Outcome.STORAGE);
        Files.delete(folder);
        Files.move(aside, folder);
        office.correct(LINE, "50", "漏水补偿");
        assertThat(office.lines("2025-03/charges.csv", "kind", "amount")).containsOnlyOnce("credit,-50.00");
    }

    @Test
    void a_number_nobody_has_is_answered_with_those_that_are_near() {
        Refusal otherUnit = refused("202503/TA/2-102/WY/1", "1", "x");
        assertThat(otherUnit.outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(otherUnit.key()).isEqualTo("billing.no_charge.near");
        assertThat(otherUnit.arguments()).contains(LINE);
        assertThat(refused("202503/TA/2-101/LJ/1", "1", "x").arguments()).contains(LINE);
        assertThat(refused("202504/TA/2-101/WY/1", "1", "x").key()).isEqualTo("billing.no_charge");
        assertThat(refused("三月的账单", "1", "x").key()).isEqualTo("billing.no_charge");
    }

    @Test
    void a_correction_is_explained_by_its_reason_and_computed_again() {
        office.correct(LINE, "100", "漏水补偿");
        office.correct(LINE, "", "协议免收");
        office.correct("202503/TA/2-101/WY/3", "", "协议作废");
        try (Database database = Database.reader(office.workspace())) {
            ExplanationStore store = new ExplanationStore(office.workspace(), database);
            for (int seq = 1; seq <= 4; seq++) {
                assertThat(store.explain("202503/TA/2-101/WY/" + seq).holds())
                        .as("line " + seq)
                        .isTrue();
            }
            Explanation last = store.explain("202503/TA/2-101/WY/4");
            assertThat(last.charge().amountFen()).isEqualTo(12452);
            assertThat(last.charge().correction()).isEqualTo(new Correction(3, "协议作废", "王经理"));
        }
    }

    private Refusal refused(String chargeNo, String amount, String reason) {
        return catchThrowableOfType(Refusal.class, () -> office.correct(chargeNo, amount, reason));
    }
}
