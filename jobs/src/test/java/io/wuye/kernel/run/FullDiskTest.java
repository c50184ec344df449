package io.wuye.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room: SQLite itself reports it, made to by a limit on the number of its pages. */
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void a_full_disk_is_said_in_one_sentence_and_the_next_call_goes_on() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(FullDiskTest::fillUp));
        assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE);
        assertThat(Messages.of(Lang.ZH).text(refusal)).contains("磁盘已满", "wuye.db");

        RunResult result = run(CountingJob.Hook.NONE);
        assertThat(result.runId()).isEqualTo(1);
        assertThat(result.figures()).containsEntry("rows", 30).containsEntry("sum", 465);
    }

    @Test
    void a_folder_without_permission_is_named() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        Assumptions.assumeFalse(Files.isWritable(closed), "the superuser may write everywhere");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> runner(CountingJob.Hook.NONE)
                        .run(
                                ChildRun.workspace(closed),
                                CountingJob.parameters("2026-11"),
                                RunOptions.defaults("wuye count")));
        assertThat(refusal.outcome()).isEqualTo(Outcome.STORAGE);
    }

    /** In the second range: no page more than there are, and rows that need many. */
    private static void fillUp(String place, RunContext run) {
        if (place.equals("fill 2")) {
            run.database()
                    .jdbc()
                    .sql("PRAGMA max_page_count = 1")
                    .query(Long.class)
                    .single();
            run.figures().put("too much", "x".repeat(1_000_000));
        }
    }

    private RunResult run(CountingJob.Hook hook) {
        return runner(hook)
                .run(ChildRun.workspace(folder), CountingJob.parameters("2026-11"), RunOptions.defaults("wuye count"));
    }

    private static Runner runner(CountingJob.Hook hook) {
        return new Runner(List.of(new CountingJob(hook)));
    }
}
