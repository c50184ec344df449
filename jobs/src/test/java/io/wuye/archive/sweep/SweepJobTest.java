package io.wuye.archive.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.Policies;
import io.wuye.archive.Vault;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sweep promises, from files to files, on both databases. */
@OnBothDatabases
class SweepJobTest {
    private static final LocalDate TODAY = Policies.TODAY;
    private static final String EVENTS = "type,subject,happened_on";

    private final String url;
    private Vault vault;

    SweepJobTest(TestDatabases kind) {
        url = kind.url();
        vault = new Vault(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        vault = new Vault(folder, url);
    }

    @Test
    void a_record_is_due_from_the_day_after_the_last_it_must_be_kept() {
        vault.file("records", Vault.RECORDS, "R1,巡检记录,1.1,1-八-1,2014-12-31,paper");
        vault.sweep(LocalDate.of(2024, 12, 31));
        vault.sweep(LocalDate.of(2025, 1, 1));
        assertThat(vault.lines(LocalDate.of(2024, 12, 31), "due", "record_id")).isEmpty();
        assertThat(vault.lines(
                        LocalDate.of(2025, 1, 1),
                        "due",
                        "record_id",
                        "term",
                        "starts_on",
                        "last_day",
                        "due_on",
                        "status",
                        "rule"))
                .containsExactly("R1,10年,2015-01-01,2024-12-31,2025-01-01,due,year-end");
    }

    @Test
    void a_volume_counts_from_its_last_year() {
        vault.file(
                "records",
                "record_id,title,class,series,formed_on,formed_to,carrier",
                "R1,巡检记录,1.1,1-八-1,2010-05-01,2016-02-01,paper");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "record_id")).isEmpty();
        vault.sweep(LocalDate.of(2027, 1, 1));
        assertThat(vault.lines(LocalDate.of(2027, 1, 1), "due", "due_on")).containsExactly("2027-01-01");
    }

    @Test
    void the_law_is_used_and_the_violation_reported() {
        vault.file("records", Vault.RECORDS, "R1,总账,5.2,5-二-1,1990-12-31,paper", "R2,总账,5.2,5-二-1,2000-12-31,paper");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "record_id", "due_on", "floor")).containsExactly("R1,2021-01-01,30年");
        assertThat(vault.lines(TODAY, "violations", "record_id", "due_on", "status", "term"))
                .containsExactly("R1,2021-01-01,violation,25年", "R2,2031-01-01,violation,25年");
    }

    @Test
    void an_event_is_taken_from_the_ledger_of_the_record_before_its_own_date_its_series_and_its_project() {
        vault.file(
                "records",
                "record_id,title,class,series,formed_on,event_on,carrier,project_code",
                "R1,合同,1.4,1-九-1,2000-01-01,2010-05-05,paper,TA",
                "R2,合同,1.4,1-九-1,2000-01-01,2010-05-05,paper,TA",
                "R3,合同,1.4,1-九-2,2000-01-01,,paper,TA",
                "R4,合同,1.4,1-九-3,2000-01-01,,paper,TA",
                "R5,合同,1.4,1-九-4,2000-01-01,,paper,TB");
        vault.file("events", EVENTS, "合同终止,R2,2012-05-05", "合同终止,1-九-2,2013-05-05", "合同终止,TA,2014-05-05");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "record_id", "due_on"))
                .containsExactly("R1,2021-01-01", "R2,2023-01-01", "R3,2024-01-01", "R4,2025-01-01");
        assertThat(vault.lines(TODAY, "undecided", "record_id", "status")).containsExactly("R5,indeterminate");
    }

    @Test
    void a_later_row_corrects_an_event_in_one_file_and_in_the_next() {
        vault.file("records", Vault.RECORDS, "R1,合同,1.4,1-九-1,2000-01-01,paper");
        vault.file("events", EVENTS, "合同终止,R1,2010-05-05", "合同终止,R1,2013-05-05", "合同终止,R1,2011-05-05");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "due_on")).containsExactly("2022-01-01");
        vault.file("events", EVENTS, "合同终止,R1,2012-05-05");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "due_on")).containsExactly("2023-01-01");
        vault.file("events", EVENTS, "合同终止,R1,2011-05-05");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "due", "due_on")).as("and back again").containsExactly("2022-01-01");
    }

    @Test
    void every_record_is_counted_once_and_the_balance_closes() {
        vault.file(
                "records",
                Vault.RECORDS,
                "A,永久,1.1,1-一-1,1990-01-01,paper",
                "B,保管中,1.1,1-五-1,2020-01-01,paper",
                "C,到期,1.1,1-八-1,2000-01-01,paper",
                "D,未定,4.1,,2000-01-01,paper",
                "E,待定,1.4,1-九-1,2000-01-01,paper",
                "F,未来,1.1,1-八-1,2030-01-01,paper",
                "G,借出,1.1,1-八-1,2000-01-01,paper",
                "H,遗失,1.1,1-八-1,2000-01-01,paper",
                "I,借出,1.1,1-五-1,2020-01-01,paper");
        vault.file("events", EVENTS, "遗失,H,2020-01-01");
        vault.file(
                "loans",
                "record_id,borrower,approved_by,out_on,due_on,back_on",
                "G,张三,李四,2026-10-01,2026-10-15,",
                "I,张三,李四,2026-10-01,2026-12-15,",
                "C,张三,李四,2026-10-01,2026-12-15,2026-10-02");
        String balance = String.valueOf(vault.sweep(TODAY).figures().get("summary"));
        assertThat(balance)
                .contains(
                        "total=9",
                        "permanent=1",
                        "active=2",
                        "due=1",
                        "unscheduled=1",
                        "indeterminate=1",
                        "future=1",
                        "lent=1",
                        "missing=1");
        assertThat(vault.lines(TODAY, "due", "record_id")).containsExactly("C");
        assertThat(vault.lines(TODAY, "undecided", "record_id")).containsExactly("D", "E");
        assertThat(vault.lines(TODAY, "loans", "record_id", "status")).containsExactly("G,overdue");
    }

    @Test
    void a_record_not_handed_over_is_listed_with_its_deadline() {
        vault.file(
                "records",
                "record_id,title,class,formed_on,carrier,matter,transferred_on,project_code",
                "R1,请示,3.3,2025-01-31,paper,请示,,TA",
                "R2,照片,4.1,2026-10-05,file,,,TA",
                "R3,工程,1.3,2025-10-05,paper,,,TA",
                "R4,工程,1.3,2025-10-05,paper,,2026-01-05,TA",
                "R5,工程,1.3,2025-10-06,paper,,,TB",
                "R6,工程,1.3,2025-10-05,paper,,2026-11-05,TA");
        vault.file("events", EVENTS, "解散,TB,2026-02-01");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "transfers", "record_id", "last_day", "status", "rule"))
                .containsExactly(
                        "R1,2025-02-28,overdue,one-month",
                        "R3,2026-06-30,overdue,june-30",
                        "R5,2026-02-01,overdue,dissolution",
                        "R2,2026-12-31,upcoming,quarter",
                        "R6,2026-06-30,overdue,june-30");
    }

    @Test
    void a_room_too_warm_too_cold_or_too_damp_is_listed() {
        vault.file(
                "climate",
                "room,read_at,temperature_c,humidity_pct",
                "A,2026-10-01 08:00,30,60",
                "A,2026-10-02 08:00,30.1,60",
                "B,2026-10-01 08:00,1,60.5",
                "B,2026-10-02 08:00,0.9,59");
        vault.file("records", Vault.RECORDS, "R1,x,1.1,,2000-01-01,paper");
        vault.sweep(TODAY);
        assertThat(vault.lines(TODAY, "climate", "room", "read_at", "reason"))
                .containsExactly(
                        "A,2026-10-02T08:00:00,温度过高", "B,2026-10-01T08:00:00,湿度过高", "B,2026-10-02T08:00:00,温度过低");
    }

    @Test
    void the_order_of_the_file_and_a_second_sweep_change_no_byte() {
        vault.file("records", Vault.RECORDS, "R1,甲,1.1,1-八-1,2000-01-01,paper", "R2,乙,1.1,1-八-1,1999-01-01,paper");
        vault.sweep(TODAY);
        String first = vault.read(TODAY, "due.csv") + vault.read(TODAY, "MANIFEST.sha256");
        vault.sweep(TODAY);
        assertThat(vault.read(TODAY, "due.csv") + vault.read(TODAY, "MANIFEST.sha256"))
                .isEqualTo(first);
        assertThat(vault.lines(TODAY, "due", "record_id")).containsExactly("R2", "R1");
    }

    @Test
    void a_title_with_a_comma_is_quoted() {
        vault.file("records", Vault.RECORDS, "R1,\"甲, 乙\",1.1,1-八-1,2000-01-01,paper");
        vault.sweep(TODAY);
        assertThat(vault.read(TODAY, "due.csv")).contains("R1,,\"甲, 乙\",1-八-1,10年,2001-01-01,2010-12-31");
    }

    @Test
    void an_empty_catalogue_has_nothing_due() {
        String balance = String.valueOf(vault.sweep(TODAY).figures().get("summary"));
        assertThat(balance).contains("total=0");
    }
}
