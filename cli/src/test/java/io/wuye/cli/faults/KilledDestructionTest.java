package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.cli.InProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at every border of a destruction: between every transaction and every move of bytes. */
class KilledDestructionTest {
    private static final List<String> BORDERS = List.of(
            "org.sqlite.SQLiteConnection.commit",
            "io.wuye.archive.destruction.Bytes.move",
            "io.wuye.archive.destruction.Bytes.sync",
            "io.wuye.archive.destruction.Bytes.delete",
            "io.wuye.archive.destruction.Graves.set",
            "io.wuye.kernel.report.ScratchFiles.name");

    private static final String[] DESTROY = {"archive", "destroy", "--list", "L", "--as-of", "2020-10-12", "--execute"};
    private static final List<String> RECORDS = List.of("R1", "R2");

    @TempDir
    Path folder;

    @Test
    void a_destruction_killed_at_any_border_is_finished_or_stopped_by_the_next_call() throws IOException {
        Path root = approved();
        List<Path> copies = StoppedProgram.copies(root, BORDERS, folder, DESTROY);
        assertThat(copies).as("borders").hasSizeGreaterThan(15);
        Map<String, String> expected = end(root);
        assertThat(expected.get("states")).isEqualTo("R1 destroyed, R2 destroyed");
        for (Path copy : copies) {
            nothingIsLost(copy);
            stoppedByAHold(Estate.copy(copy, folder.resolve("held-" + copy.getFileName())));
            finished(copy, expected);
        }
    }

    /** A workspace with two records whose list is signed; nothing need cool or wait, so that one call does it all. */
    private Path approved() throws IOException {
        Path root = folder.resolve("ws");
        Files.createDirectories(root);
        say(root, "init", root.toString());
        Path policy = root.resolve("policy/archive.yaml");
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace("cooling_days: 7", "cooling_days: 0")
                        .replace("quarantine_days: 30", "quarantine_days: 0"));
        Files.createDirectories(root.resolve("archive"));
        List<String> rows = new ArrayList<>();
        for (String record : RECORDS) {
            Files.writeString(root.resolve("archive").resolve(record + ".pdf"), record);
            rows.add(record + ",题名,1.1,1-八-1,2001-01-31,file," + record + ".pdf," + sha256(record));
        }
        String heading = "record_id,title,class,series,formed_on,carrier,file,sha256";
        say(root, "import", "records", Estate.csv(folder, "records.csv", heading, rows.toArray(String[]::new)));
        say(root, "archive", "appraise", "--list", "L", "--compiler", "编制人", "--as-of", "2020-10-01");
        String digest = sha256(Files.readString(root.resolve("out/archive/destruction/L/list.csv")));
        List<String> signatures = new ArrayList<>();
        for (String role : List.of("单位负责人", "档案机构负责人", "档案经办人")) {
            signatures.add("L," + role + ",签字" + signatures.size() + ",2020-10-02," + digest);
        }
        String names = "list_id,role,person,signed_on,sha256";
        say(root, "import", "signatures", Estate.csv(folder, "signed.csv", names, signatures.toArray(String[]::new)));
        return root;
    }

    /** Bytes are gone only where it is written that they were to be deleted. */
    private static void nothingIsLost(Path copy) {
        for (String record : RECORDS) {
            boolean there = there(copy, record);
            String state = state(copy, record);
            boolean buried = !Estate.query(copy, "SELECT 1 FROM archive_tombstone WHERE record_id = '" + record + "'")
                    .isEmpty();
            assertThat(there || state.equals("deleting") || buried)
                    .as("%s: %s is %s", copy, record, state)
                    .isTrue();
            assertThat(buried && there).as("%s: %s", copy, record).isFalse();
        }
    }

    /** A hold is the next call: it continues nothing that destroys, and saves whatever is still there. */
    private static void stoppedByAHold(Path copy) {
        List<String> left =
                RECORDS.stream().filter(record -> there(copy, record)).toList();
        String said = say(copy, "archive", "hold", "--series", "1-八-1", "--reason", "诉讼", "--approver", "王总");
        assertThat(RECORDS.stream().filter(record -> there(copy, record)).toList())
                .as("%s: %s", copy, said)
                .isEqualTo(left);
        run(copy, DESTROY);
        for (String record : left) {
            assertThat(copy.resolve("archive").resolve(record + ".pdf"))
                    .as("%s", copy)
                    .hasContent(record);
            assertThat(state(copy, record)).as("%s", copy).isEqualTo("ejected");
        }
        assertThat(run(copy, "archive", "verify")).as("%s", copy).isZero();
    }

    private static void finished(Path copy, Map<String, String> expected) {
        String said = say(copy, DESTROY);
        assertThat(end(copy)).as("%s: %s", copy, said).isEqualTo(expected);
        assertThat(run(copy, "archive", "verify")).as("%s", copy).isZero();
    }

    /** What a destruction leaves but for its trail: states, tombstones, the register, and the files of the archive. */
    private static Map<String, String> end(Path root) {
        Map<String, String> end = new TreeMap<>();
        end.put(
                "states",
                RECORDS.stream().map(one -> one + " " + state(root, one)).collect(Collectors.joining(", ")));
        end.put("tombstones", String.join("\n", Estate.query(root, "SELECT * FROM archive_tombstone")));
        try (Stream<Path> inside = Files.walk(root.resolve("archive"))) {
            end.put(
                    "files",
                    inside.filter(Files::isRegularFile).map(Path::toString).collect(Collectors.joining(", ")));
            end.put("register", Files.readString(root.resolve("out/archive/destruction/L/register.csv")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return end;
    }

    private static boolean there(Path root, String record) {
        return Files.exists(root.resolve("archive").resolve(record + ".pdf"))
                || Files.exists(root.resolve("archive/quarantine/L").resolve(record));
    }

    private static String state(Path root, String record) {
        return String.join(
                " ", Estate.query(root, "SELECT state FROM archive_item_state WHERE record_id = '" + record + "'"));
    }

    private static String say(Path root, String... call) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = InProcess.wuye(root, new PrintStream(said, true, StandardCharsets.UTF_8), List.of(call));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(exit).as("%s: %s", root, text).isZero();
        return text;
    }

    private static int run(Path root, String... call) {
        return InProcess.wuye(
                root, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), List.of(call));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
