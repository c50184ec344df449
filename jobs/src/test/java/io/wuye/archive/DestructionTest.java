package io.wuye.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must never happen to an archive, each a test, with real files, on both databases. */
@OnBothDatabases
class DestructionTest {
    private static final LocalDate LISTED = LocalDate.of(2026, 10, 1);
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 12);
    private static final LocalDate OVER = LocalDate.of(2026, 11, 12);
    private static final String HEADER =
            "record_id,title,class,series,formed_on,formed_to,carrier,file,sha256,volumes,event_on";
    private static final String LIST = "L";

    private final String url;
    private Path folder = Path.of("");
    private Vault vault;

    DestructionTest(TestDatabases kind) {
        url = kind.url();
        vault = new Vault(folder, url);
    }

    @BeforeEach
    void open(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        vault = new Vault(folder, url);
        Files.createDirectories(folder.resolve("archive"));
    }

    @Test
    void bytes_wait_in_quarantine_and_go_when_its_days_are_over() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        assertThat(execute(BEGUN)).isEqualTo(Outcome.DONE);
        assertThat(states()).containsExactly("R1 quarantined");
        assertThat(folder.resolve("archive/a.pdf")).doesNotExist();
        assertThat(folder.resolve("archive/quarantine/L/R1")).hasContent("aaa");
        execute(BEGUN.plusDays(29));
        assertThat(states()).containsExactly("R1 quarantined");
        execute(BEGUN.plusDays(30));
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(folder.resolve("archive/quarantine/L/R1")).doesNotExist();
        assertThat(verify()).isEmpty();
    }

    @Test
    void nothing_is_destroyed_without_an_appraisal() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void nothing_is_destroyed_without_signatures() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        appraise();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(folder.resolve("archive/a.pdf")).hasContent("aaa");
        assertThat(states()).containsExactly("R1 proposed");
    }

    @Test
    void what_is_permanent_not_due_unscheduled_or_waits_for_an_event_never_comes_on_a_list() throws IOException {
        record("R1", "2001-01-31", "1-一-1", "a.pdf", "a");
        record("R2", "2020-01-31", "1-八-1", "b.pdf", "b");
        record("R3", "2001-01-31", "5-二-3", "c.pdf", "c");
        record("R4", "2001-01-31", "1-九-1", "d.pdf", "d");
        record("R5", "2001-01-31", "", "e.pdf", "e");
        record("R6", "1999-01-31", "5-二-4", "f.pdf", "f");
        Refusal refusal = catchThrowableOfType(Refusal.class, this::appraise);
        assertThat(refusal.key()).isEqualTo("archive.appraise.none");
    }

    @Test
    void a_hold_after_approval_takes_a_record_off_its_list() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        record("R2", "2001-01-31", "1-八-1", "b.pdf", "bbb");
        approved();
        hold("record_id", "R1");
        assertThat(execute(BEGUN)).isEqualTo(Outcome.PARTIAL);
        assertThat(states()).containsExactly("R1 ejected", "R2 quarantined");
        assertThat(trail()).contains("R1 ejected held");
        assertThat(folder.resolve("archive/a.pdf")).hasContent("aaa");
    }

    @Test
    void a_hold_by_query_placed_for_a_later_day_counts_at_once() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        vault.run(new HoldParameters(new TreeMap<>(Map.of("series", "1-八-1")), "诉讼", "王总", LocalDate.of(2027, 1, 1)));
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 ejected");
    }

    @Test
    void a_hold_in_quarantine_brings_the_bytes_back() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "deep/a.pdf", "aaa");
        approved();
        execute(BEGUN);
        hold("class", "1");
        execute(OVER);
        assertThat(states()).containsExactly("R1 ejected");
        assertThat(folder.resolve("archive/deep/a.pdf")).hasContent("aaa");
        assertThat(verify()).isEmpty();
    }

    @Test
    void a_record_that_leaves_a_list_is_due_again_once_nothing_stands_in_the_way() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        hold("record_id", "R1");
        execute(BEGUN);
        vault.sweep(BEGUN);
        assertThat(vault.lines(BEGUN, "due", "record_id")).isEmpty();
        vault.run(new ReleaseParameters(1, "结案", "王总", BEGUN));
        vault.sweep(OVER);
        assertThat(vault.lines(OVER, "due", "record_id")).containsExactly("R1");
    }

    @Test
    void a_record_lent_out_lost_or_changed_in_the_catalogue_leaves_the_list() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "a");
        record("R2", "2001-01-31", "1-八-1", "b.pdf", "b");
        record("R3", "2001-01-31", "1-八-1", "c.pdf", "c");
        record("R4", "2001-01-31", "1-八-1", "d.pdf", "d");
        approved();
        vault.file("loans", "record_id,borrower,approved_by,out_on,due_on", "R1,张三,李四,2026-10-20,2026-10-30");
        vault.file("events", "type,subject,happened_on", "遗失,R2,2026-10-20");
        vault.file("records", HEADER, "R3,改名,1.1,1-八-1,2001-01-31,,file,c.pdf," + sha("c") + ",,");
        vault.file("records", HEADER, "R4,题名 R4,1.1,1-八-1,2001-01-31,2021-01-01,file,d.pdf," + sha("d") + ",,");
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 ejected", "R2 ejected", "R3 ejected", "R4 ejected");
        assertThat(trail()).contains("R1 ejected lent", "R2 ejected missing", "R3 ejected changed");
        assertThat(trail()).anyMatch(line -> line.startsWith("R4 ejected") && line.contains("not-due"));
    }

    @Test
    void a_corrected_event_takes_a_record_off_its_list() throws IOException {
        vault.file("records", HEADER, "R1,合同,1.4,1-九-1,2001-01-31,,file,a.pdf," + write("a.pdf", "a") + ",,2005-01-01");
        approved();
        vault.file("events", "type,subject,happened_on", "合同终止,R1,2024-01-01");
        execute(BEGUN);
        assertThat(trail()).anyMatch(line -> line.startsWith("R1 ejected") && line.contains("not-due"));
    }

    @Test
    void a_day_in_the_past_does_not_bring_back_a_repealed_law() throws IOException {
        LocalDate then = LocalDate.of(2015, 12, 1);
        record("R1", "1999-12-31", "5-二-4", "a.pdf", "aaa");
        vault.run(new AppraisalParameters(LIST, "李编", "", "", "", then));
        sign(then, List.of("单位负责人", "档案机构负责人", "会计机构负责人", "档案经办人", "会计经办人"));
        vault.destroy(LIST, LocalDate.of(2015, 12, 20), Policies.TODAY);
        assertThat(trail()).anyMatch(line -> line.startsWith("R1 ejected") && line.contains("not-due"));
        assertThat(folder.resolve("archive/a.pdf")).hasContent("aaa");
    }

    @Test
    void wrong_bytes_are_not_destroyed() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        Files.writeString(folder.resolve("archive/a.pdf"), "other");
        execute(BEGUN);
        assertThat(trail()).contains("R1 ejected other-bytes");
        assertThat(folder.resolve("archive/a.pdf")).hasContent("other");
    }

    @Test
    void bytes_changed_in_quarantine_are_brought_back() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        Files.writeString(folder.resolve("archive/quarantine/L/R1"), "other");
        assertThat(verify()).containsExactly("archive.verify.quarantine");
        execute(OVER);
        assertThat(states()).containsExactly("R1 ejected");
        assertThat(folder.resolve("archive/a.pdf")).hasContent("other");
    }

    @Test
    void no_file_outside_the_archive_is_touched() throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "canary");
        Path inside = folder.resolve("archive");
        Files.createSymbolicLink(inside.resolve("link.pdf"), canary);
        Files.createSymbolicLink(inside.resolve("folder"), folder);
        Files.createLink(inside.resolve("hard.pdf"), canary);
        Files.createDirectories(inside.resolve("directory"));
        String digest = sha("canary");
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (String file : List.of(
                "../canary",
                "x/../../canary",
                canary.toString(),
                "link.pdf",
                "folder/canary",
                "hard.pdf",
                "directory",
                "./hard.pdf",
                "gone.pdf",
                "quarantine/x")) {
            rows.add("R%02d,题名,1.1,1-八-1,2001-01-31,,file,%s,%s,,".formatted(rows.size(), file, digest));
        }
        vault.file("records", rows);
        approved();
        execute(BEGUN);
        execute(OVER);
        assertThat(states()).hasSize(10).allMatch(state -> state.endsWith(" ejected"));
        assertThat(trail())
                .contains(
                        "R01 ejected shared-file outside",
                        "R02 ejected shared-file outside",
                        "R03 ejected outside",
                        "R04 ejected symbolic-link",
                        "R05 ejected symbolic-link",
                        "R07 ejected not-a-file",
                        "R09 ejected no-file",
                        "R10 ejected protected");
        assertThat(canary).hasContent("canary");
        assertThat(inside.resolve("hard.pdf")).hasContent("canary");
        assertThat(inside.resolve("directory")).isDirectory();
    }

    @Test
    void bytes_that_another_record_points_to_stay_however_its_path_is_written() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "x/a.pdf", "aaa");
        vault.file("records", HEADER, "R2,永久,1.1,1-一-1,2001-01-31,,file,x/./a.pdf," + sha("aaa") + ",,");
        approved();
        execute(BEGUN);
        assertThat(trail()).contains("R1 ejected shared-file");
        assertThat(folder.resolve("archive/x/a.pdf")).hasContent("aaa");
    }

    @Test
    void a_record_without_a_digest_or_with_a_contradictory_carrier_stays() throws IOException {
        write("a.pdf", "a");
        write("b.pdf", "b");
        vault.file(
                "records",
                HEADER,
                "R1,题名,1.1,1-八-1,2001-01-31,,file,a.pdf,,,",
                "R2,题名,1.1,1-八-1,2001-01-31,,paper,b.pdf," + sha("b") + ",1,",
                "R3,题名,1.1,1-八-1,2001-01-31,,both,,,1,");
        approved();
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 ejected", "R2 ejected", "R3 ejected");
    }

    @Test
    void the_programs_own_files_are_no_records() throws IOException {
        vault.policy(ArchivePolicy.FILE, policy("root: archive", "root: ."));
        Path own = folder.resolve("out/archive/destruction/L/list.csv");
        vault.file("records", HEADER, "R1,题名,1.1,1-八-1,2001-01-31,,file,out/archive/x.csv," + sha("x") + ",,");
        Files.createDirectories(folder.resolve("out/archive"));
        Files.writeString(folder.resolve("out/archive/x.csv"), "x");
        approved();
        execute(BEGUN);
        assertThat(trail()).contains("R1 ejected protected");
        assertThat(own).exists();
    }

    @Test
    void paper_is_registered_only_by_a_complete_confirmation() {
        vault.file("records", HEADER, "R1,题名,1.1,1-八-1,2001-01-31,,paper,,,3,");
        approved();
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 destroying");
        String header = "list_id,record_id,method,place,done_on,witnesses,counted";
        for (String wrong : List.of(
                "L,R1,粉碎,纸厂,2026-10-13,甲,3",
                "L,R1,粉碎,纸厂,2026-10-13,甲;甲,3",
                "L,R1,粉碎,纸厂,2026-10-13,甲;乙,2",
                "L,R1,粉碎,纸厂,2026-10-11,甲;乙,3",
                "L,R1,粉碎,纸厂,2026-12-01,甲;乙,3")) {
            vault.file("confirmations", header, wrong);
            execute(OVER);
            assertThat(states()).as(wrong).containsExactly("R1 destroying");
        }
        vault.file("confirmations", header, "L,R1,粉碎,纸厂,2026-10-13,甲;乙,3");
        execute(OVER);
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(register()).anyMatch(line -> line.contains("甲;乙,粉碎,纸厂"));
    }

    @Test
    void of_two_carriers_neither_is_forgotten() throws IOException {
        vault.file("records", HEADER, "R1,题名,1.1,1-八-1,2001-01-31,,both,a.pdf," + write("a.pdf", "a") + ",1,");
        approved();
        execute(BEGUN);
        execute(OVER);
        assertThat(states()).as("the paper is not confirmed").containsExactly("R1 quarantined");
        vault.file(
                "confirmations",
                "list_id,record_id,method,place,done_on,witnesses,counted",
                "L,R1,粉碎,纸厂,2026-10-13,甲;乙,1");
        execute(OVER);
        assertThat(states()).containsExactly("R1 destroyed");
        assertThat(folder.resolve("archive/quarantine/L/R1")).doesNotExist();
    }

    @Test
    void a_record_stands_on_one_open_list_and_is_destroyed_once() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> vault.run(new AppraisalParameters("M", "李编", "", "", "", LISTED)));
        assertThat(refusal.key()).isEqualTo("archive.appraise.none");
        execute(BEGUN);
        execute(OVER);
        assertThat(execute(OVER)).isEqualTo(Outcome.DONE);
        assertThat(register()).hasSize(2);
    }

    @Test
    void what_was_decided_otherwise_is_not_destroyed() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "a");
        record("R2", "2001-01-31", "1-八-1", "b.pdf", "b");
        record("R3", "2001-01-31", "1-八-1", "c.pdf", "c");
        Path decisions = Files.writeString(
                folder.resolve("decisions.csv"),
                "record_id,decision,until,reason\nR1,extend,2030-12-31,在诉\nR2,permanent,,史料\n");
        vault.run(new AppraisalParameters(LIST, "李编", "", decisions.toString(), "", LISTED));
        sign(LISTED, List.of("单位负责人", "档案机构负责人", "档案经办人"));
        execute(BEGUN);
        assertThat(states()).containsExactly("R1 extended", "R2 permanent", "R3 quarantined");
        vault.sweep(LocalDate.of(2030, 12, 31));
        assertThat(vault.lines(LocalDate.of(2030, 12, 31), "due", "record_id")).isEmpty();
        vault.sweep(LocalDate.of(2031, 1, 1));
        assertThat(vault.lines(LocalDate.of(2031, 1, 1), "due", "record_id")).containsExactly("R1");
    }

    @Test
    void a_list_and_a_tombstone_cannot_be_changed() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        try (Database database = Database.writer(vault.workspace())) {
            for (String change : List.of(
                    "UPDATE archive_tombstone SET title = 'x'",
                    "DELETE FROM archive_tombstone",
                    "UPDATE archive_item SET record_id = 'x'",
                    "DELETE FROM archive_trail",
                    "UPDATE archive_list SET sha256 = 'x'")) {
                assertThatThrownBy(() -> database.jdbc().sql(change).update())
                        .as(change)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void a_list_changed_on_disk_is_not_carried_out() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        Path list = folder.resolve("out/archive/destruction/L/list.csv");
        Files.writeString(list, Files.readString(list) + "2,R2\n");
        assertThat(verify()).containsExactly("archive.verify.list_file");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> execute(BEGUN));
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
    }

    @Test
    void registers_are_rendered_again_byte_by_byte() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        Path register = folder.resolve("out/archive/destruction/L/register.csv");
        byte[] before = Files.readAllBytes(register);
        Files.delete(register);
        execute(OVER);
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
    }

    @Test
    void the_chain_shows_a_forged_tombstone_and_bytes_that_came_back() throws IOException {
        record("R1", "2001-01-31", "1-八-1", "a.pdf", "aaa");
        approved();
        execute(BEGUN);
        execute(OVER);
        assertThat(verify()).isEmpty();
        write("a.pdf", "aaa");
        assertThat(verify()).containsExactly("archive.verify.bytes_left");
        try (Database database = Database.writer(vault.workspace())) {
            database.jdbc()
                    .sql("INSERT INTO archive_tombstone SELECT seq + 2, list_id, 'forged', title, code, volumes, years,"
                            + " term, kept, destroyed_on, carrier, sha256, decision, signatures, witnesses, method,"
                            + " place, previous, hash FROM archive_tombstone")
                    .update();
        }
        assertThat(verify()).contains("archive.verify.gap", "archive.verify.chain", "archive.verify.hash");
    }

    @Test
    void mass_destruction_is_stopped_before_a_list_is_frozen() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= 60; i++) {
            rows.add("R%02d,题名,1.1,1-八-1,2001-01-31,,paper,,,1,".formatted(i));
        }
        vault.file("records", rows);
        Refusal refusal = catchThrowableOfType(Refusal.class, this::appraise);
        assertThat(refusal.key()).isEqualTo("archive.approval.brake");
        vault.run(new AppraisalParameters(LIST, "李编", "", "", "搬迁清理", LISTED));
        assertThat(states()).hasSize(60);
    }

    private void record(String id, String formed, String series, String file, String content) throws IOException {
        String classCode = series.startsWith("5") ? "5.3" : "1.1";
        vault.file(
                "records",
                HEADER,
                "%s,题名 %s,%s,%s,%s,,file,%s,%s,,"
                        .formatted(id, id, classCode, series, formed, file, write(file, content)));
    }

    /** Writes a file of the archive; its digest. */
    private String write(String file, String content) throws IOException {
        Path path = folder.resolve("archive").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return sha(content);
    }

    private static String sha(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void appraise() {
        vault.run(new AppraisalParameters(LIST, "李编", "", "", "", LISTED));
    }

    private void approved() {
        appraise();
        sign(LISTED, List.of("单位负责人", "档案机构负责人", "档案经办人"));
    }

    private void sign(LocalDate day, List<String> roles) {
        List<String> rows = new ArrayList<>(List.of("list_id,role,person,signed_on,sha256"));
        try (Database database = Database.reader(vault.workspace())) {
            String digest = new ListStore(database).head(LIST).orElseThrow().sha256();
            roles.forEach(role -> rows.add("L," + role + ",签字人" + rows.size() + "," + day.plusDays(2) + "," + digest));
        }
        vault.file("signatures", rows);
    }

    private void hold(String part, String value) {
        vault.run(new HoldParameters(new TreeMap<>(Map.of(part, value)), "诉讼", "王总", BEGUN));
    }

    private Outcome execute(LocalDate asOf) {
        return vault.destroy(LIST, asOf, LocalDate.of(2026, 11, 22)).outcome();
    }

    private List<String> states() {
        return query("SELECT record_id || ' ' || state FROM archive_item_state ORDER BY record_id");
    }

    private List<String> trail() {
        return query("SELECT record_id || ' ' || state || CASE WHEN detail = '' THEN '' ELSE ' ' || detail END"
                + " FROM archive_trail ORDER BY trail_id");
    }

    private List<String> query(String sql) {
        try (Database database = Database.reader(vault.workspace())) {
            return database.jdbc().sql(sql).query(String.class).list();
        }
    }

    private List<String> register() {
        try {
            return Files.readAllLines(folder.resolve("out/archive/destruction/L/register.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> verify() {
        try (Database database = Database.reader(vault.workspace())) {
            return new VerifyDesk(vault.workspace(), database)
                    .findings().stream().map(Refusal::key).distinct().toList();
        }
    }

    private static String policy(String line, String other) throws IOException {
        try (var in = ArchivePolicy.class.getResourceAsStream("/io/wuye/policy/archive.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(line, other);
        }
    }
}
