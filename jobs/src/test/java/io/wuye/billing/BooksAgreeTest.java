package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.CloseParameters;
import io.wuye.reconcile.Mismatch;
import io.wuye.reconcile.Reconciliation;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charges, what is open of them, ledger, vouchers and journal say the same, on both databases. */
@OnBothDatabases
class BooksAgreeTest {
    private final String url;
    private Office office;

    BooksAgreeTest(TestDatabases kind) {
        url = kind.url();
        office = new Office(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder, url);
        office.standard();
        office.bill(BillingMode.RUN, "2025-02");
    }

    @Test
    void they_agree_through_credits_closes_late_facts_and_arrears_brought_forward() {
        String header = "project_code,unit_code,tariff_code,service_from,service_to,amount,due_date";
        office.file("opening", header, "TA,2-101,WY,2024-01-01,2024-12-31,100,2024-12-31");
        office.run(new CloseParameters(Period.parse("2025-02").orElseThrow(), Office.AS_OF));
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-02-01");
        office.bill(BillingMode.RUN, "2025-03", YearMonth.of(2025, 2), null);
        office.correct("202503/TA/2-101/WY/1", "100", "漏水补偿");
        Reconciliation proof = proof(null);
        assertThat(proof.holds()).as(proof.toString()).isTrue();
        assertThat(proof.figures().postedFen()).isEqualTo(10000 + 43524 + 43637 + 113 - 10000);
        assertThat(proof("2025-02").holds()).isTrue();
        assertThat(proof("2025-02").figures().postedFen()).isEqualTo(43524);
    }

    @Test
    void a_charge_that_was_slipped_in_is_named_by_run_project_and_amount() {
        slip("INSERT INTO charge SELECT billing_month, unit_id, tariff_code, 9, set_id, party, quantity, 777, 777"
                + " FROM charge WHERE amount_fen = 22452");
        Reconciliation proof = proof(null);
        assertThat(proof.holds()).isFalse();
        assertThat(proof.mismatches()).hasSize(1);
        Mismatch found = proof.mismatches().get(0);
        assertThat(found.projectCode()).isEqualTo("TA");
        assertThat(found.sources()).isEqualTo("bill 2025-02");
        assertThat(found.postedFen() - found.bookedFen()).isEqualTo(777);
    }

    @Test
    void a_voucher_line_that_was_slipped_in_shows_in_three_figures_and_in_the_seals() {
        slip("INSERT INTO voucher_line VALUES (1, 99, '1122', 1, 0, '', '')");
        Reconciliation proof = proof(null);
        assertThat(proof.figures().balanceFen() - proof.figures().postedFen()).isEqualTo(1);
        assertThat(proof.figures().vouchersFen() - proof.figures().openFen()).isEqualTo(1);
        assertThat(proof.figures().journalFen() - proof.figures().openFen()).isEqualTo(1);
        assertThat(proof.brokenSeal()).contains("记-2025-02-0001");
    }

    private Reconciliation proof(@Nullable String period) {
        Period asked = period == null ? null : Period.parse(period).orElseThrow();
        try (Database database = Database.reader(office.workspace())) {
            return Reconciliation.of(
                            office.workspace(), database, Messages.of(Lang.ZH), RenderOptions.standard(Lang.ZH), asked)
                    .orElseThrow();
        }
    }

    private void slip(String sql) {
        try (Database database = Database.writer(office.workspace())) {
            database.jdbc().sql(sql).update();
        }
    }
}
