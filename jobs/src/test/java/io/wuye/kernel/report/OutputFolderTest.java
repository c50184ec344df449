package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final FileBody HELLO = out -> out.write("hello\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path out;

    @Test
    void the_manifest_satisfies_sha256sum() throws IOException, InterruptedException {
        OutputFolder folder = open();
        folder.csv(Reports.charges());
        folder.xlsx("bills.xlsx", List.of(Reports.charges()));
        folder.json("summary.json", Map.of("lines", 3));
        folder.file("../人才/公寓?.txt", HELLO);
        Path manifest = folder.manifest();

        assertThat(Files.readString(manifest))
                .containsPattern("# 人才_公寓_-[0-9a-f]{8}\\.txt = \\.\\./人才/公寓\\?\\.txt\n")
                .containsPattern("[0-9a-f]{64}  bills.xlsx\n[0-9a-f]{64}  charges.csv\n[0-9a-f]{64}  summary.json\n");
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "MANIFEST.sha256")
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("charges.csv: OK");
        assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).isZero();
    }

    @Test
    void what_another_command_wrote_stays_in_the_manifest_while_it_exists() throws IOException {
        OutputFolder first = open();
        first.file("a.txt", HELLO);
        first.file("gone.txt", HELLO);
        first.file("con.txt", HELLO);
        first.manifest();
        Files.delete(out.resolve("billing/2026-11/gone.txt"));

        OutputFolder second = open();
        second.file("b.txt", HELLO);
        assertThat(Files.readAllLines(second.manifest()))
                .hasSize(4)
                .anyMatch(line -> line.matches("# con-[0-9a-f]{8}\\.txt = con\\.txt"))
                .anyMatch(line -> line.endsWith("  a.txt"))
                .anyMatch(line -> line.endsWith("  b.txt"))
                .noneMatch(line -> line.endsWith("gone.txt"));
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        Path first = writeAll("one");
        Path second = writeAll("two");
        for (String file : List.of("charges.csv", "bills.xlsx", "report.json", "MANIFEST.sha256")) {
            assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
        }
    }

    @Test
    void files_and_folders_are_for_the_user_alone() throws IOException {
        OutputFolder folder = open();
        Path csv = folder.csv(Reports.charges()).orElseThrow();
        Path xlsx = folder.xlsx("bills.xlsx", List.of(Reports.charges())).orElseThrow();
        for (Path file : List.of(csv, xlsx, folder.manifest())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        for (Path level : List.of(folder.path(), out.resolve("billing"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(level)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void names_cannot_leave_the_folder() throws IOException {
        OutputFolder folder = OutputFolder.open(out, "../..", "C:\\x", RenderOptions.standard(Lang.ZH));
        assertThat(folder.path()).startsWith(out.toAbsolutePath());
        assertThat(folder.file("../../../etc/passwd", HELLO).getParent()).isEqualTo(folder.path());
        assertThat(Files.readString(folder.manifest())).startsWith("# . = C:\\x\n");
    }

    @Test
    void names_that_differ_in_case_alone_become_two_files() {
        OutputFolder folder = open();
        assertThat(folder.file("A.txt", HELLO)).hasFileName("A.txt");
        assertThat(folder.file("a.txt", HELLO).getFileName().toString()).matches("a-[0-9a-f]{8}\\.txt");
        assertThat(folder.file("A.txt", HELLO)).hasFileName("A.txt");
    }

    @Test
    void a_symbolic_link_is_refused_as_file_and_as_folder() throws IOException {
        Path elsewhere = Files.writeString(out.resolve("elsewhere"), "mine");
        OutputFolder folder = open();
        Files.createSymbolicLink(folder.path().resolve("charges.csv"), elsewhere);
        assertRefused("report.output.symlink", () -> folder.csv(Reports.charges()));
        assertThat(elsewhere).hasContent("mine");

        Files.createSymbolicLink(out.resolve("notices"), Files.createDirectory(out.resolve("target")));
        assertRefused(
                "report.output.symlink",
                () -> OutputFolder.open(out, "notices", "2026-11-30", RenderOptions.standard(Lang.ZH)));
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_refused() throws IOException {
        OutputFolder folder = open();
        Files.createDirectory(folder.path().resolve("charges.csv"));
        assertRefused("report.output.not.a.file", () -> folder.csv(Reports.charges()));
    }

    @Test
    void an_input_of_the_run_is_never_overwritten() throws IOException {
        OutputFolder folder = open();
        Path input = Files.writeString(folder.path().resolve("charges.csv"), "input");
        folder.keep(List.of(input));
        assertRefused("report.output.is.input", () -> folder.csv(Reports.charges()));
        assertThat(input).hasContent("input");
    }

    @Test
    void a_failing_body_leaves_the_old_file_and_no_other() throws IOException {
        OutputFolder folder = open();
        folder.file("a.txt", HELLO);
        assertThatThrownBy(() -> folder.file("a.txt", stream -> {
                    stream.write(new byte[100_000]);
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
        assertThat(folder.path().resolve("a.txt")).hasContent("hello");
        assertThat(files(folder)).containsExactly("a.txt");
    }

    @Test
    void what_the_system_refuses_is_told_with_its_reason() throws IOException {
        OutputFolder folder = open();
        assertRefused(
                "report.storage.unwritable",
                () -> folder.file("a.txt", stream -> {
                    throw new IOException("device on fire");
                }));
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void temporary_files_of_dead_runs_are_removed_and_those_of_live_ones_kept() throws IOException {
        Path folder = open().path();
        Path dead = Files.writeString(folder.resolve(".wuye-4194305-1.tmp"), "half");
        Path mine = Files.writeString(
                folder.resolve(".wuye-" + ProcessHandle.current().pid() + "-999999.tmp"), "of an earlier life");
        Path live = Files.writeString(folder.resolve(".wuye-" + livePid() + "-1.tmp"), "in the making");
        Path reused = Files.writeString(folder.resolve(".wuye-" + livePid() + "-2.tmp"), "older than its process");
        Files.setLastModifiedTime(reused, FileTime.from(Instant.EPOCH));
        Path other = Files.writeString(folder.resolve("notes.tmp"), "the user's");

        open();
        assertThat(List.of(dead, mine, reused)).noneMatch(Files::exists);
        assertThat(List.of(live, other)).allMatch(Files::exists);
    }

    @Test
    void the_user_chooses_which_files_are_rendered() throws IOException {
        writeWith(FileChoice.AUTO);
        assertThat(files(open())).contains("charges.csv", "bills.xlsx", "report.json");
        writeWith(FileChoice.CSV);
        assertThat(files(open())).contains("charges.csv", "report.json").doesNotContain("bills.xlsx");
        writeWith(FileChoice.NONE);
        assertThat(files(open())).containsExactly("MANIFEST.sha256", "report.json");
        assertThat(Files.readAllLines(open().path().resolve("MANIFEST.sha256"))).hasSize(1);
    }

    @Test
    void a_long_workbook_is_rendered_only_on_request() {
        Report report = new Report("n", "n", List.of(), List.of(ReportColumn.of("n", "n", Kind.INTEGER)), sink -> {
            for (long i = 0; i <= OutputFolder.WORKBOOK_LINES; i++) {
                sink.accept(new Object[] {i});
            }
        });
        assertThat(open().xlsx("n.xlsx", List.of(report))).isEmpty();
        OutputFolder all =
                OutputFolder.open(out, "billing", "2026-11", new RenderOptions(false, false, FileChoice.ALL, Lang.ZH));
        assertThat(all.xlsx("n.xlsx", List.of(report))).isPresent();
    }

    @Test
    void json_keeps_order_and_exact_decimals() throws IOException {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("period", "2026-11");
        summary.put("amount", new BigDecimal("1234792.30"));
        summary.put("tiny", new BigDecimal("0.0000001"));
        summary.put("as_of", LocalDate.of(2026, 11, 30));
        summary.put("none", null);
        assertThat(Files.readString(open().json("summary.json", summary))).isEqualTo("""
                        {
                          "period" : "2026-11",
                          "amount" : 1234792.30,
                          "tiny" : 0.0000001,
                          "as_of" : "2026-11-30",
                          "none" : null
                        }
                        """);
    }

    @Test
    void json_of_a_report_masks_people() {
        assertThat(Json.text(Reports.charges()))
                .contains("\"party\" : \"张*、李*\"", "\"phone\" : \"138****8000\"", "\"amount\" : 224.52")
                .doesNotContain("张三");
    }

    @Test
    void every_refusal_reads_in_both_languages() {
        for (Lang lang : Lang.values()) {
            for (String key : List.of(
                    "report.storage.full",
                    "report.storage.denied",
                    "report.storage.unwritable",
                    "report.output.symlink",
                    "report.output.not.a.file",
                    "report.output.is.input")) {
                assertThat(Messages.of(lang).text(key, "PATH", "1", "2")).contains("PATH");
            }
        }
    }

    private Path writeAll(String key) {
        OutputFolder folder = OutputFolder.open(out, "billing", key, RenderOptions.standard(Lang.ZH));
        folder.csv(Reports.charges());
        folder.xlsx("bills.xlsx", List.of(Reports.charges(), Reports.texts("a")));
        folder.json("report.json", Reports.charges());
        folder.manifest();
        return folder.path();
    }

    private void writeWith(FileChoice files) {
        OutputFolder folder =
                OutputFolder.open(out, "billing", "2026-11", new RenderOptions(false, false, files, Lang.ZH));
        folder.csv(Reports.charges());
        folder.xlsx("bills.xlsx", List.of(Reports.charges()));
        folder.json("report.json", Reports.charges());
        folder.manifest();
    }

    private OutputFolder open() {
        return OutputFolder.open(out, "billing", "2026-11", RenderOptions.standard(Lang.ZH));
    }

    /** The process that started this one lives at least as long. */
    private static long livePid() {
        return ProcessHandle.current().parent().orElseThrow().pid();
    }

    private static List<String> files(OutputFolder folder) throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE);
        });
    }
}
