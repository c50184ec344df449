package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real, tiny disk; skipped where the user may not mount one. */
class FullDiskTest {
    private static final int DISK_BYTES = 256 * 1024;

    @TempDir
    private Path disk;

    private OutputFolder folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK_BYTES, "tmpfs", disk.toString()));
        folder = OutputFolder.open(disk, "billing", "2026-11", RenderOptions.standard(Lang.ZH));
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void a_full_disk_is_told_with_free_and_needed_bytes_and_leaves_the_old_file() throws IOException {
        folder.csv(Reports.charges());
        byte[] before = Files.readAllBytes(folder.path().resolve("charges.csv"));

        assertThatThrownBy(() -> folder.csv(long20kRows())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE);
            assertThat(refusal.key()).isEqualTo("report.storage.full");
            assertThat((long) refusal.arguments().get(1)).isBetween(1L, (long) DISK_BYTES);
            assertThat((long) refusal.arguments().get(2)).isGreaterThan(1_000_000L);
        });
        assertThat(folder.path().resolve("charges.csv")).hasBinaryContent(before);
        assertThat(onlyFile()).isEqualTo("charges.csv");
    }

    @Test
    void a_workbook_and_a_json_fail_as_cleanly_as_a_csv() throws IOException {
        folder.csv(Reports.charges());
        for (Runnable write : List.<Runnable>of(
                () -> folder.xlsx("bills.xlsx", List.of(long20kRows())),
                () -> folder.json("bills.json", long20kRows()))) {
            assertThatThrownBy(() -> write.run())
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE));
            assertThat(onlyFile()).isEqualTo("charges.csv");
        }
    }

    @Test
    void a_read_only_disk_is_told_with_its_reason() throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        assertThatThrownBy(() -> folder.csv(Reports.charges())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE);
            assertThat(refusal.key()).isEqualTo("report.storage.unwritable");
            assertThat(refusal.arguments().get(1).toString()).containsIgnoringCase("read-only");
        });
    }

    private String onlyFile() throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.map(file -> file.getFileName().toString()).reduce("", String::concat);
        }
    }

    private static Report long20kRows() {
        return new Report("charges", "t", List.of(), Reports.charges().columns(), sink -> {
            for (int i = 0; i < 20_000; i++) {
                sink.accept(Reports.row("1-1-" + i, "张三", null, "89.5", (long) i * i));
            }
        });
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
