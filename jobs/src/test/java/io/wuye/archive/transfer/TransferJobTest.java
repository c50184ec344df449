package io.wuye.archive.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.archive.Vault;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing over, from files to files, on both databases. */
@OnBothDatabases
class TransferJobTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 20);
    private static final String RECORDS =
            "record_id,title,class,series,formed_on,carrier,volumes,transferred_on,project_code";
    private static final String RECEIPTS = "list_id,handed_by,received_by,unit_head_from,unit_head_to,counted,on";
    private static final String LOANS = "record_id,borrower,approved_by,out_on,due_on,back_on";

    private final String url;
    private Path folder = Path.of("");
    private Vault vault;

    TransferJobTest(TestDatabases kind) {
        url = kind.url();
        vault = new Vault(Path.of(""), url);
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        vault = new Vault(folder, url);
        vault.file(
                "records",
                RECORDS,
                "R1,甲,1.1,1-八-1,2026-03-01,paper,2,,TA",
                "R2,乙,3.3,3-一-9,2025-03-01,paper,1,,TA",
                "R3,丙,3.3,3-一-9,2025-03-01,paper,1,2025-04-01,TA",
                "R4,丁,4.1,,2026-10-01,file,,,TB",
                "R5,戊,1.1,1-八-1,2026-12-01,paper,1,,TA",
                "R6,己,1.1,1-一-1,2020-12-01,paper,1,2021-04-01,TA");
    }

    private Outcome transfer(String list, LocalDate day) {
        return vault.run(new TransferParameters(list, "", "", day)).outcome();
    }

    private Outcome dissolve(LocalDate day) {
        return vault.run(new DissolutionParameters("TA", day)).outcome();
    }

    /** Ids of records in a canonical csv. */
    private List<String> ids(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out/archive").resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();
    }

    private List<String> waiting(LocalDate day) {
        vault.sweep(day);
        return vault.lines(day, "transfers", "record_id");
    }

    @Test
    void a_list_has_what_nobody_has_handed_over() throws IOException {
        assertThat(transfer("L", DAY)).isEqualTo(Outcome.DONE);
        assertThat(ids("transfer/L/list.csv")).containsExactly("R1", "R2", "R4");
        assertThat(folder.resolve("out/archive/transfer/L/list.pdf")).isNotEmptyFile();
    }

    @Test
    void a_list_of_a_project_or_a_class_has_no_others() throws IOException {
        vault.run(new TransferParameters("P", "TB", "", DAY));
        vault.run(new TransferParameters("C", "", "3", DAY));
        assertThat(ids("transfer/P/list.csv")).containsExactly("R4");
        assertThat(ids("transfer/C/list.csv")).containsExactly("R2");
    }

    @Test
    void a_record_stands_on_one_open_list() {
        transfer("L", DAY);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> transfer("M", DAY));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void a_good_receipt_ends_the_waiting_on_its_day_and_a_bad_one_does_not() {
        transfer("L", DAY);
        vault.file("receipts", RECEIPTS, "L,甲,乙,丙,丁,2,2026-11-05");
        assertThat(transfer("L", AFTER)).as("one was not counted").isEqualTo(Outcome.FOUND);
        assertThat(waiting(AFTER)).containsExactly("R2", "R1", "R4");
        vault.file("receipts", RECEIPTS, "L,甲,乙,丙,丁,3,2026-11-05");
        assertThat(transfer("L", AFTER)).isEqualTo(Outcome.DONE);
        assertThat(waiting(AFTER)).isEmpty();
        assertThat(waiting(LocalDate.of(2026, 11, 4)))
                .as("the day before it was not yet")
                .containsExactly("R2", "R1", "R4");
    }

    @Test
    void what_is_lent_out_waits_for_the_next_list() throws IOException {
        vault.file("loans", LOANS, "R2,张三,李四,2026-10-01,2026-10-15,");
        assertThat(transfer("L", DAY)).isEqualTo(Outcome.PARTIAL);
        assertThat(ids("transfer/L/list.csv")).containsExactly("R1", "R4");
        assertThat(Files.readString(folder.resolve("out/archive/transfer/L/lent.csv")))
                .contains("R2,,乙,张三,李四,2026-10-01,2026-10-15");
        vault.file("loans", LOANS, "R2,张三,李四,2026-10-01,2026-10-15,2026-11-10");
        assertThat(transfer("M", AFTER)).isEqualTo(Outcome.DONE);
        assertThat(ids("transfer/M/list.csv")).containsExactly("R2");
    }

    @Test
    void a_list_does_not_change_when_it_is_written_again() throws IOException {
        transfer("L", DAY);
        Path manifest = folder.resolve("out/archive/transfer/L/MANIFEST.sha256");
        String first = Files.readString(manifest);
        vault.file("records", RECORDS, "R7,庚,1.1,1-八-1,2026-03-01,paper,2,,TA");
        transfer("L", AFTER);
        assertThat(Files.readString(manifest)).isEqualTo(first);
        assertThat(ids("transfer/L/list.csv")).doesNotContain("R7");
    }

    @Test
    void a_dissolution_parts_what_belongs_to_all_owners_from_the_rest_and_calls_loans_back() throws IOException {
        vault.file("events", "type,subject,happened_on", "解散,TA,2026-10-25");
        vault.file("loans", LOANS, "R3,张三,李四,2026-10-01,2026-12-15,");
        assertThat(dissolve(DAY)).isEqualTo(Outcome.PARTIAL);
        String pack = "dissolution/TA-2026-11-01/";
        assertThat(ids(pack + "committee.csv")).as("wherever they lie").containsExactly("R6", "R1");
        assertThat(ids(pack + "headquarters.csv")).containsExactly("R2");
        assertThat(Files.readString(folder.resolve("out/archive/" + pack + "recall.csv")))
                .contains("R3,,丙,张三,李四");
        assertThat(Files.readString(folder.resolve("out/archive/" + pack + "summary.json")))
                .contains("\"committee_due_on\" : \"2026-11-04\"", "\"headquarters_due_on\" : \"2026-10-25\"");
    }

    @Test
    void receipts_of_a_dissolution_end_the_waiting() {
        dissolve(DAY);
        vault.file(
                "receipts",
                RECEIPTS,
                "TA-2026-11-01-committee,甲,乙,丙,丁,2,2026-11-05",
                "TA-2026-11-01-headquarters,甲,乙,丙,丁,1,2026-11-05");
        assertThat(waiting(AFTER)).containsExactly("R4");
    }

    @Test
    void a_project_without_records_cannot_be_dissolved() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> vault.run(new DissolutionParameters("XX", DAY)));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
    }
}
