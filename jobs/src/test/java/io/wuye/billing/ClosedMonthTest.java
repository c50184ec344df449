package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.CloseParameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a closed month means to billing, on both databases. The office looks from 2025-03-31. */
@OnBothDatabases
class ClosedMonthTest {
    private final String url;
    private Office office;

    ClosedMonthTest(TestDatabases kind) {
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
    void late_facts_of_a_closed_month_are_booked_on_the_day_they_are_posted() {
        close("2025-02");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-02-01");
        office.bill(BillingMode.RUN, "2025-03", YearMonth.of(2025, 2), null);
        assertThat(vouchers())
                .containsExactly("2025-02-28 bill 2025-02", "2025-03-31 bill 2025-02", "2025-03-31 bill 2025-03");
    }

    @Test
    void closing_twice_is_closing_once() {
        close("2025-02");
        assertThat(close("2025-02")).isEqualTo(Outcome.DONE);
        assertThat(count("ledger_close")).isEqualTo(1);
    }

    @Test
    void a_run_as_of_a_closed_day_that_adds_something_is_refused_before_it_posts() {
        close("2025-03");
        office.file("areas", "project_code,unit_code,area_m2,from", "TA,2-101,96.02,2025-02-01");
        long charges = count("charge");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.bill(BillingMode.RUN, "2025-02"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(refusal.key()).isEqualTo("ledger.closed");
        assertThat(count("charge")).isEqualTo(charges);
        assertThat(office.bill(BillingMode.PLAN, "2025-02").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_run_that_adds_nothing_is_done_though_its_day_is_closed() {
        close("2025-03");
        assertThat(office.bill(BillingMode.RUN, "2025-02").outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_correction_and_an_opening_as_of_a_closed_day_are_refused_and_leave_nothing() {
        close("2025-03");
        assertThat(catchThrowableOfType(Refusal.class, () -> office.correct("202502/TA/2-101/WY/1", "1", "x"))
                        .key())
                .isEqualTo("ledger.closed");
        String header = "project_code,unit_code,tariff_code,service_from,service_to,amount,due_date";
        String row = "TA,2-101,WY,2024-01-01,2024-12-31,100,2024-12-31";
        assertThat(catchThrowableOfType(Refusal.class, () -> office.file("opening", header, row))
                        .key())
                .isEqualTo("ledger.closed");
        assertThat(count("opening")).isZero();
    }

    @Test
    void a_month_that_was_altered_behind_the_programs_back_is_not_closed() {
        try (Database database = Database.writer(office.workspace())) {
            database.jdbc()
                    .sql("INSERT INTO voucher_line (voucher_id, line, account, debit_fen, credit_fen, unit_code, memo)"
                            + " VALUES (1, 99, '1122', 1, 0, '', '')")
                    .update();
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> close("2025-02"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(refusal.key()).isEqualTo("ledger.chain.broken");
        assertThat(count("ledger_close")).isZero();
    }

    private Outcome close(String period) {
        LocalDate asOf = LocalDate.of(2025, 3, 31);
        return office.run(new CloseParameters(Period.parse(period).orElseThrow(), asOf))
                .outcome();
    }

    private List<String> vouchers() {
        try (Database database = Database.reader(office.workspace())) {
            return database.jdbc()
                    .sql("SELECT posted_on || ' ' || source FROM voucher ORDER BY voucher_id")
                    .query(String.class)
                    .list();
        }
    }

    private long count(String table) {
        try (Database database = Database.reader(office.workspace())) {
            return database.jdbc()
                    .sql("SELECT COUNT(*) FROM " + table)
                    .query(Long.class)
                    .single();
        }
    }
}
