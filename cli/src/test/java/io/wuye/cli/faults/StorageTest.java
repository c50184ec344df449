package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, closed or broken. */
@EnabledOnOs(OS.LINUX)
class StorageTest {
    private static final String[] BILL_RUN = {
        "bill", "run", "--period", "2026-11", "--as-of", "2026-11-01", "--files", "csv"
    };

    @TempDir
    Path folder;

    /** Room is left for less and less: so the disk is full in another step each time. */
    @Test
    void a_full_disk_is_told_and_the_run_goes_on_when_there_is_room() throws IOException {
        Path start = Estate.copyTo(folder);
        Path undisturbed = Estate.copy(start, folder.resolve("undisturbed"));
        assertThat(RealProgram.run(undisturbed, BILL_RUN).exit()).isZero();
        try (Mount disk = Mount.of(folder.resolve("disk"), "-t tmpfs -o size=8m tmpfs")) {
            for (int room : new int[] {24, 160, 232}) {
                Path root = Estate.copy(start, disk.folder().resolve("ws" + room));
                Path fill = disk.fillUpTo(room);
                RealProgram.Ended full = RealProgram.run(root, BILL_RUN);
                if (full.exit() != 0) {
                    assertThat(full.exit()).as(full.err()).isEqualTo(14);
                    assertThat(full.sentence()).contains("磁盘已满", root.toString());
                }
                assertThat(halves(root)).as("room for %s KiB", room).isEmpty();
                Files.delete(fill);
                RealProgram.Ended next = RealProgram.run(root, BILL_RUN);
                assertThat(next.exit()).as(next.err()).isZero();
                assertThat(outputs(root)).as("room for %s KiB", room).isEqualTo(outputs(undisturbed));
                Mount.shell("rm -rf " + root);
            }
        }
    }

    @Test
    void a_read_only_workspace_is_told_in_one_sentence() throws IOException {
        Path root = Estate.copyTo(folder);
        try (Mount closed = Mount.of(folder.resolve("closed"), "--bind " + root)) {
            closed.remount("remount,ro,bind");
            for (String[] call :
                    List.of(BILL_RUN, new String[] {"jobs", "list"}, new String[] {"import", "units", "x.csv"})) {
                RealProgram.Ended refused = RealProgram.run(closed.folder(), call);
                assertThat(refused.exit()).as(refused.err()).isIn(14, 15);
                assertThat(refused.sentence()).doesNotContain("SQLITE_READONLY_DIRECTORY]");
            }
        }
    }

    @Test
    void a_workspace_of_somebody_else_is_told_in_one_sentence() throws IOException {
        Path root = Estate.copyTo(folder);
        Assumptions.assumeTrue(Mount.shell("setpriv --version") == 0, "another user cannot be played");
        Mount.shell("chmod 755 " + folder + " && chmod -R a+rX " + root);
        RealProgram.Ended refused = RealProgram.shell(
                root, "exec setpriv --reuid=65534 --regid=65534 --clear-groups $WUYE " + String.join(" ", BILL_RUN));
        Assumptions.assumeFalse(refused.err().startsWith("setpriv"), refused.err());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(14);
        assertThat(refused.sentence()).contains(".wuye.lock");
    }

    @Test
    void a_broken_database_is_refused_and_left_as_it_is() throws Exception {
        Path root = Estate.copyTo(folder);
        Path backup = Files.createDirectory(root.resolve("backup")).resolve("2026-10-31.db");
        Files.writeString(backup, "");
        Path file = root.resolve("wuye.db");
        Estate.update(root, "PRAGMA wal_checkpoint(TRUNCATE)");
        byte[] good = Files.readAllBytes(file);
        for (Map.Entry<String, String> damage : Map.of(
                        "empty", "空文件",
                        "cut", "被截断",
                        "page", "已损坏",
                        "text", "不是 SQLite",
                        "newer", "请升级 wuye",
                        "foreign", "别的程序")
                .entrySet()) {
            Files.write(file, good);
            damage(file, damage.getKey());
            byte[] before = Files.readAllBytes(file);
            RealProgram.Ended refused = RealProgram.run(root, BILL_RUN);
            assertThat(refused.exit()).as(damage.getKey()).isEqualTo(14);
            String sentence = refused.sentence();
            assertThat(sentence).as(damage.getKey()).contains(damage.getValue());
            assertThat(sentence.contains(backup.toString()))
                    .as(sentence)
                    .isEqualTo(!List.of("newer", "foreign").contains(damage.getKey()));
            assertThat(Files.readAllBytes(file)).as(damage.getKey()).isEqualTo(before);
        }
    }

    @Test
    void a_folder_in_place_of_the_database_is_refused() throws IOException {
        Path root = Estate.copyTo(folder);
        Files.delete(root.resolve("wuye.db"));
        Files.createDirectory(root.resolve("wuye.db"));
        RealProgram.Ended refused = RealProgram.run(root, BILL_RUN);
        assertThat(refused.exit()).isEqualTo(14);
        assertThat(refused.sentence()).contains("wuye.db");
    }

    @Test
    void links_in_place_of_outputs_and_lock_are_not_followed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path precious = Files.writeString(elsewhere.resolve("precious"), "precious");
        for (String link : List.of("out", "out/billing", "out/billing/2026-10/charges.csv", ".wuye.lock")) {
            Path below = Files.createDirectory(folder.resolve("link" + link.length()));
            Path root = Estate.copyTo(below);
            Mount.shell("rm -rf " + root.resolve(link));
            Files.createSymbolicLink(
                    root.resolve(link), link.endsWith("t") || link.endsWith("g") ? elsewhere : precious);
            RealProgram.Ended refused =
                    RealProgram.run(root, "bill", "run", "--period", "2026-10", "--as-of", "2026-10-01");
            assertThat(refused.exit()).as("%s: %s", link, refused.err()).isEqualTo(14);
            assertThat(refused.sentence()).contains(link);
            assertThat(precious).hasContent("precious");
            assertThat(elsewhere).isDirectoryContaining(path -> path.equals(precious));
        }
    }

    private static void damage(Path file, String how) throws Exception {
        switch (how) {
            case "empty" -> Files.write(file, new byte[0]);
            case "text" -> Files.writeString(file, "房号,面积\n".repeat(50));
            case "newer" -> patch(file, 60, new byte[] {0, 0, 3, 0});
            case "foreign" -> patch(file, 68, new byte[] {1, 2, 3, 4});
            case "page" -> patch(file, 40 * 4096L, new byte[4096]);
            default -> {
                try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                    cut.setLength(cut.length() / 2);
                }
            }
        }
    }

    private static void patch(Path file, long at, byte[] bytes) throws IOException {
        try (RandomAccessFile patched = new RandomAccessFile(file.toFile(), "rw")) {
            patched.seek(at);
            patched.write(bytes);
        }
    }

    private static Map<String, String> outputs(Path root) {
        Map<String, String> content = Estate.content(root);
        content.keySet().removeIf(name -> !name.startsWith("out/"));
        return content;
    }

    private static List<Path> halves(Path root) throws IOException {
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
