package io.wuye.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.Job;

/** Work that counts once for every time it is done, stopped where it is committed and the framework does not know yet. */
@OnBothDatabases
class StoppedRunTest {
    private final String url;

    @TempDir
    Path folder;

    StoppedRunTest(TestDatabases kind) {
        url = kind.url();
    }

    @Test
    void a_range_that_was_committed_before_the_stop_is_not_done_again() {
        Stop stop = new Stop();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(stop));
        assertThat(refusal.outcome()).isEqualTo(Outcome.INTERRUPTED);
        RunResult continued = run(new Stop());
        assertThat(continued.figures()).containsEntry("range 1", 1).containsEntry("range 2", 1);
    }

    private RunResult run(Stop stop) {
        Workspace workspace = new Workspace(folder, new Settings(url, null, null, null, null, null));
        RunOptions options =
                new RunOptions("test", Lang.ZH, Duration.ZERO, false, false, System.err, stop, Clock.systemUTC());
        RunParameters parameters =
                RunParameters.of("count", new TreeMap<>(), LocalDate.of(2026, 11, 21), new TreeMap<>());
        return new Runner(List.of(new Counting(stop))).run(workspace, parameters, options);
    }

    private record Counting(Stop stop) implements JobFactory {
        @Override
        public String job() {
            return "count";
        }

        @Override
        public Job create(RunContext run) {
            List<Range> ranges = List.of(new Range("a", 1, 1), new Range("b", 2, 2));
            return run.batch().job(job(), List.of(run.batch().ranges("count", () -> ranges, range -> {
                run.figures().add("range " + range.from(), 1);
                if (run.attempt() == 1 && run.figures().count("range 2") == 0) {
                    stop.request();
                }
                return 1;
            })));
        }
    }
}
