package io.wuye.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, killed and stopped: whatever they leave, the next call ends where an undisturbed run would have. */
class KilledRunTest {
    @TempDir
    Path folder;

    private long copiedLength;

    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();

    /**
     * What a dead process leaves is what lies in its files. So one run copies them just before each of its commits, and
     * every copy is continued: that covers every border, also those inside the batch framework, at a tenth of the cost of
     * a process for each.
     */
    @Test
    void from_the_files_before_any_commit_the_next_call_ends_as_if_nothing_had_happened() throws IOException {
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        List<Path> copies = new ArrayList<>();
        run(undisturbed, "2026-11", new WatchedCommits(commit -> copyIfChanged(undisturbed, copies)));
        assertThat(copies).as("commits of the run").hasSizeGreaterThan(20);
        for (Path copy : copies) {
            RunResult result = run(copy, "2026-11", Duration.ZERO);
            assertThat(result.runId()).as("%s", copy).isEqualTo(1);
            assertThat(content(copy)).as("%s", copy).isEqualTo(content(undisturbed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 25})
    void killed_before_a_commit_the_next_call_ends_as_if_nothing_had_happened(int commit) throws Exception {
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        run(undisturbed, "2026-11", Duration.ZERO);
        Process child = process(folder, "2026-11", "commit", Integer.toString(commit));
        assertThat(reached(child)).isTrue();
        child.destroyForcibly().waitFor();
        assertThat(run(folder, "2026-11", Duration.ZERO).runId()).isEqualTo(1);
        assertThat(content(folder)).isEqualTo(content(undisturbed));
    }

    @Test
    void another_call_finishes_the_killed_run_first_and_says_where_it_stopped() throws Exception {
        Process child = start("2026-11", "hang");
        child.destroyForcibly().waitFor();
        run(folder, "2026-12", Duration.ZERO);
        assertThat(notices.toString(StandardCharsets.UTF_8))
                .contains("count period=2026-11")
                .contains("fill:000002");
        assertThat(query(folder, "SELECT status FROM run ORDER BY run_id")).containsExactly("done", "done");
        assertThat(query(folder, "SELECT event FROM run_event ORDER BY event_id"))
                .containsExactly("died", "continued");
    }

    @Test
    void while_a_process_runs_another_is_refused_and_told_who_runs() throws Exception {
        Process child = start("2026-11", "hang");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(folder, "2026-12", Duration.ZERO));
        assertThat(refusal.outcome()).isEqualTo(Outcome.LOCKED);
        assertThat(refusal.arguments()).contains(child.pid(), "wuye count child");
        child.destroyForcibly();
        assertThat(run(folder, "2026-12", Duration.ofMinutes(1)).outcome())
                .as("the kernel releases the lock of the dead, and who waits gets it")
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void a_terminated_process_stops_at_the_next_border() throws Exception {
        Process child = start("2026-11", "border");
        child.destroy();
        assertThat(child.waitFor()).isEqualTo(130);
        assertThat(query(folder, "SELECT status FROM run")).containsExactly("interrupted");
        assertThat(query(folder, "SELECT count(*) FROM counted"))
                .as("ranges 1 and 2")
                .containsExactly("20");
        assertThat(run(folder, "2026-11", Duration.ZERO).figures()).containsEntry("sum", 465);
    }

    @Test
    void a_terminated_process_whose_chunk_does_not_end_ends_all_the_same() throws Exception {
        Process child = start("2026-11", "hang");
        child.destroy();
        assertThat(child.waitFor()).isEqualTo(130);
        assertThat(run(folder, "2026-11", Duration.ZERO).figures()).containsEntry("sum", 465);
    }

    private Process start(String period, String mode) throws IOException {
        Process child = process(folder, period, mode);
        assertThat(reached(child)).isTrue();
        return child;
    }

    /** Many commits of the framework only read; the log is longer only after one that wrote. */
    private void copyIfChanged(Path root, List<Path> copies) {
        try {
            long length = Files.size(root.resolve("wuye.db-wal"));
            if (length == copiedLength) {
                return;
            }
            copiedLength = length;
            Path copy = Files.createDirectory(folder.resolve("commit-" + copies.size()));
            for (String file : List.of("wuye.db", "wuye.db-wal", "2026-11.txt")) {
                if (Files.exists(root.resolve(file))) {
                    Files.copy(root.resolve(file), copy.resolve(file));
                }
            }
            copies.add(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the child says that it has come where it was sent. */
    private static boolean reached(Process child) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        return "reached".equals(out.readLine());
    }

    private static Process process(Path root, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildRun.class.getName(),
                root.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private RunResult run(Path root, String period, JobFactory factory) {
        return new Runner(List.of(factory))
                .run(ChildRun.workspace(root), CountingJob.parameters(period), options(Duration.ZERO));
    }

    private RunResult run(Path root, String period, Duration patience) {
        return new Runner(List.of(new CountingJob(CountingJob.Hook.NONE)))
                .run(ChildRun.workspace(root), CountingJob.parameters(period), options(patience));
    }

    private RunOptions options(Duration patience) {
        return new RunOptions(
                "wuye count",
                Lang.ZH,
                patience,
                false,
                false,
                new PrintStream(notices, true, StandardCharsets.UTF_8),
                new Stop(),
                Clock.systemUTC());
    }

    /** Everything but times and process ids: rows, figures, inputs, and the bytes of the file. */
    private static List<String> content(Path root) throws IOException {
        List<String> content = new ArrayList<>();
        content.addAll(query(root, "SELECT period || ' ' || n || ' ' || run_id FROM counted ORDER BY period, n"));
        content.addAll(query(root, "SELECT run_id || ' ' || name || ' ' || value FROM run_figure ORDER BY name"));
        content.addAll(query(root, "SELECT run_id || ' ' || file || ' ' || sha256 FROM run_input"));
        content.addAll(query(root, "SELECT run_id || ' ' || attempt || ' ' || status || ' ' || outcome FROM run"));
        content.add(Files.readString(root.resolve("2026-11.txt")));
        return content;
    }

    private static List<String> query(Path root, String sql) {
        try (Database reader = Database.reader(ChildRun.workspace(root))) {
            return reader.jdbc().sql(sql).query(String.class).list();
        }
    }
}
