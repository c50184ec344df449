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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at every border of an import and of a bill run, and somewhere between the borders. */
class KilledProgramTest {
    /** Before every commit, before every file's bytes are made durable, and between its renaming and the folder's sync. */
    private static final List<String> BORDERS = List.of(
            "org.sqlite.SQLiteConnection.commit",
            "sun.nio.ch.FileChannelImpl.force",
            "io.wuye.kernel.report.ScratchFiles.name",
            "io.wuye.kernel.report.Folders.sync");

    private static final String[] BILL_RUN = {
        "bill", "run", "--period", "2026-11", "--as-of", "2026-11-01", "--files", "csv"
    };

    @TempDir
    Path folder;

    @Test
    void an_import_killed_at_any_border_is_finished_by_the_next_call() throws IOException {
        Path root = Estate.copyTo(folder);
        String file = Estate.csv(
                folder,
                "opening.csv",
                "项目编号,房号,收费编码,费用起始日期,费用截止日期,欠费金额,应缴日期",
                "TA,1-001,WY,2025-11-01,2025-11-30,123.45,2025-11-01",
                "TA,1-002,WY,2025-11-01,2025-11-30,67.80,2025-11-01");
        everyBorder(root, 8, "import", "opening", file, "--as-of", "2026-11-01");
    }

    @Test
    void a_bill_run_killed_at_any_border_is_finished_by_the_next_call() throws IOException {
        everyBorder(Estate.copyTo(folder), 12, BILL_RUN);
    }

    @Test
    void a_call_killed_at_a_random_moment_seed_7_is_finished_by_the_next_call() throws Exception {
        Path start = Estate.copyTo(folder);
        Path undisturbed = Estate.copy(start, folder.resolve("undisturbed"));
        long needed = RealProgram.run(undisturbed, BILL_RUN).took().toMillis();
        Path twice = Estate.copy(undisturbed, folder.resolve("twice"));
        RealProgram.run(twice, BILL_RUN);
        Random random = new Random(7);
        for (int i = 0; i < 2; i++) {
            Path root = Estate.copy(start, folder.resolve("random-" + i));
            RealProgram.Running program = RealProgram.start(root, List.of(), BILL_RUN);
            Thread.sleep(needed / 3 + random.nextLong(needed * 2 / 3));
            program.process().destroyForcibly().waitFor();
            RealProgram.Ended next = RealProgram.run(root, BILL_RUN);
            assertThat(next.exit()).as(next.err()).isZero();
            // The kill may have come when all was over; then the next call is a second one.
            Path expected = runs(root) == runs(undisturbed) ? undisturbed : twice;
            assertThat(withoutAttempts(root)).isEqualTo(withoutAttempts(expected));
            assertThat(strays(root)).isEmpty();
        }
    }

    /** Stops the call at each border and continues from a copy of what lay there; one is really killed and continued. */
    private void everyBorder(Path root, int atLeast, String... call) throws IOException {
        Path start = Estate.copy(root, folder.resolve("start"));
        List<Path> copies = new ArrayList<>();
        List<String> places = new ArrayList<>();
        RealProgram.Ended ended = StoppedProgram.run(root, BORDERS, place -> keep(root, place, copies, places), call);
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(copies).as("borders").hasSizeGreaterThan(atLeast);
        Map<String, String> expected = Estate.content(root);
        for (Path copy : copies) {
            continues(copy, expected, call);
        }
        int last = copies.size() * 2 / 3;
        int[] stop = {0};
        StoppedProgram.run(start, BORDERS, place -> ++stop[0] < last, call);
        RealProgram.Ended next = RealProgram.run(start, call);
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.err()).contains("运行中断");
        assertThat(Estate.content(start)).isEqualTo(expected);
    }

    /** Keeps what lies there, unless it is what lay there at the stop before. */
    private boolean keep(Path root, String place, List<Path> copies, List<String> places) {
        try {
            if (!places.contains(sizes(root))) {
                copies.add(Estate.copy(root, folder.resolve("copy-" + copies.size() + "-" + place)));
                places.add(sizes(root));
            }
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Names and sizes: every commit lengthens the write-ahead log. */
    private static String sizes(Path root) throws IOException {
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(Files::isRegularFile)
                    .map(file -> file.getFileName() + " " + file.toFile().length())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static void continues(Path copy, Map<String, String> expected, String... call) throws IOException {
        List<String> left = Estate.query(copy, "SELECT status FROM run WHERE status = 'running'");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = InProcess.wuye(copy, new PrintStream(said, true, StandardCharsets.UTF_8), List.of(call));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(exit).as("%s: %s", copy, text).isZero();
        assertThat(text.contains("运行中断")).as("%s: %s", copy, text).isEqualTo(!left.isEmpty());
        assertThat(Estate.content(copy)).as("%s: %s", copy, text).isEqualTo(expected);
        assertThat(strays(copy)).as("%s", copy).isEmpty();
    }

    private static int runs(Path root) {
        return Estate.query(root, "SELECT run_id FROM run").size();
    }

    /** A run that was continued counts its attempts. */
    private static Map<String, String> withoutAttempts(Path root) {
        Map<String, String> content = Estate.content(root);
        content.keySet().removeIf(name -> name.startsWith("run") || name.startsWith("bill_run"));
        return content;
    }

    private static List<Path> strays(Path root) throws IOException {
        try (Stream<Path> inside = Files.walk(root)) {
            return inside.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .toList();
        }
    }
}
