package io.wuye.archive.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Policies;
import io.wuye.archive.catalogue.HoldParameters;
import io.wuye.archive.catalogue.ReleaseParameters;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must never be destroyed, each a test, with real files and canaries, on both databases. */
@OnBothDatabases
class GuardsTest extends Shredder {
    GuardsTest(TestDatabases kind) {
        super(kind.url());
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
}
