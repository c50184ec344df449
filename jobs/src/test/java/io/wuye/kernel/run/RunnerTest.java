package io.wuye.kernel.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.OnBothDatabases;
import io.wuye.kernel.database.TestDatabases;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run promises, in one process; KilledRunTest shows the same for processes that die. */
@OnBothDatabases
class RunnerTest {
    private final String url;
    private final Stop stop = new Stop();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();
    private Clock clock = Clock.systemUTC();
    private boolean allowClockBack;

    @TempDir
    Path folder;

    RunnerTest(TestDatabases kind) {
        url = kind.url();
    }

    @Test
    void a_run_does_its_steps_and_leaves_figures() throws IOException {
        RunResult result = run("2026-11", CountingJob.Hook.NONE);
        assertThat(result.outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.figures()).containsExactlyInAnyOrderEntriesOf(Map.of("rows", 30, "sum", 465));
        assertThat(folder.resolve("2026-11.txt")).hasContent("{rows=30, sum=465}");
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_finished_key_runs_again_as_its_next_attempt() {
        assertThat(run("2026-11", CountingJob.Hook.NONE).runId()).isEqualTo(1);
        RunResult again =
                run("2026-11", (place, run) -> assertThat(run.attempt()).isEqualTo(2));
        assertThat(again.runId()).isEqualTo(2);
        assertThat(again.figures()).containsEntry("rows", 0);
        assertThat(count("counted")).isEqualTo(30);
    }

    @Test
    void a_step_may_end_the_run_with_another_outcome() {
        RunResult result = run("2026-11", (place, run) -> {
            if (place.equals("check")) {
                run.outcome(Outcome.PARTIAL);
            }
        });
        assertThat(result.outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @Test
    void a_refused_step_leaves_nothing_and_its_sentence_is_recorded() {
        Refusal refusal = refusal("2026-11", refuseAt("fill 2"));
        assertThat(refusal.key()).isEqualTo("run.unknown");
        assertThat(count("counted")).as("range 1 stays, range 2 is rolled back").isEqualTo(10);
        RunRecord record = records().get(0);
        assertThat(record.status()).isEqualTo(RunStatus.FAILED);
        assertThat(record.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        assertThat(record.message()).containsExactly("run.unknown", "fill 2");
    }

    @Test
    void what_a_failed_step_left_for_the_summary_is_gone_with_it() {
        refusal("2026-11", refuseAt("fill 2"));
        assertThat(query("SELECT value FROM run_figure")).containsExactly("10");
    }

    @Test
    void runs_that_ended_well_long_ago_lose_their_steps_and_stay_on_record() {
        run("2026-10", CountingJob.Hook.NONE);
        refusal("2026-11", refuseAt("check"));
        Instant before = Instant.now();
        run("2026-12", CountingJob.Hook.NONE);
        assertThat(new Runner(List.of()).prune(workspace(), before, options(stop)))
                .isEqualTo(1);
        assertThat(records()).hasSize(3);
        assertThat(query("SELECT DISTINCT run_id FROM run_step ORDER BY run_id"))
                .containsExactly("2", "3");
        assertThat(count("batch_job_execution")).isEqualTo(2);
        assertThat(count("batch_job_instance")).isEqualTo(2);
        assertThat(run("2026-11", CountingJob.Hook.NONE).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void a_failed_run_does_not_stand_in_the_way() {
        refusal("2026-11", refuseAt("check"));
        assertThat(run("2026-12", CountingJob.Hook.NONE).outcome()).isEqualTo(Outcome.DONE);
        assertThat(notices()).isEmpty();
    }

    @Test
    void a_bug_is_thrown_as_it_is_and_recorded_without_its_text() {
        assertThatThrownBy(() -> run("2026-11", (place, run) -> {
                    throw new IllegalArgumentException("张三 13800138000");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(records().get(0).message()).containsExactly("run.internal", "IllegalArgumentException");
        assertThat(query("SELECT coalesce(exit_message, '') FROM batch_step_execution"))
                .noneMatch(text -> text.contains("张三"));
    }

    @Test
    void a_stop_ends_at_the_next_border_and_the_same_call_goes_on() {
        Refusal refusal = refusal("2026-11", stopAt("fill 2"));
        assertThat(refusal.outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(records().get(0).status()).isEqualTo(RunStatus.INTERRUPTED);

        RunResult result = new Runner(List.of(new CountingJob(CountingJob.Hook.NONE)))
                .run(workspace(), CountingJob.parameters("2026-11"), options(new Stop()));
        assertThat(result.runId()).isEqualTo(1);
        assertThat(result.figures()).containsExactlyInAnyOrderEntriesOf(Map.of("rows", 30, "sum", 465));
        assertThat(notices()).contains("fill:00000").contains("2026-11");
    }

    @Test
    void any_other_call_first_finishes_what_was_interrupted() {
        refusal("2026-11", stopAt("make"));
        RunResult result = new Runner(List.of(new CountingJob(CountingJob.Hook.NONE)))
                .run(workspace(), CountingJob.parameters("2026-12"), options(new Stop()));
        assertThat(result.runId()).isEqualTo(2);
        assertThat(records()).extracting(RunRecord::status).containsOnly(RunStatus.DONE);
        assertThat(count("counted")).isEqualTo(60);
    }

    @Test
    void what_cannot_be_finished_asks_for_recovery_and_recover_gives_it_up() {
        refusal("2026-11", stopAt("make"));
        Runner broken = new Runner(List.of(new CountingJob(refuseAt("check"))));
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> broken.run(workspace(), CountingJob.parameters("2026-12"), options(new Stop())));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NEEDS_RECOVERY);
        assertThat(records()).extracting(RunRecord::status).containsExactly(RunStatus.INTERRUPTED);

        assertThat(broken.recover(workspace(), options(new Stop())))
                .extracting(RunRecord::runId)
                .containsExactly(1L);
        assertThat(run("2026-12", CountingJob.Hook.NONE, new Stop()).outcome()).isEqualTo(Outcome.DONE);
        assertThat(query("SELECT event FROM run_event ORDER BY event_id")).containsExactly("continued", "given-up");
    }

    @Test
    void a_run_whose_job_is_unknown_needs_recovery() {
        refusal("2026-11", stopAt("make"));
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> new Runner(List.of()).run(workspace(), CountingJob.parameters("2026-12"), options(new Stop())));
        assertThat(refusal.outcome()).isEqualTo(Outcome.NEEDS_RECOVERY);
    }

    @Test
    void retry_runs_a_failed_run_again() {
        refusal("2026-11", refuseAt("check"));
        RunResult result =
                new Runner(List.of(new CountingJob(CountingJob.Hook.NONE))).retry(workspace(), 1, options(stop));
        assertThat(result.runId()).isEqualTo(2);
        assertThat(records()).extracting(RunRecord::attempt).containsExactly(1, 2);
    }

    @Test
    void a_second_run_at_once_is_refused_and_named() {
        run("2026-11", (place, run) -> {
            if (place.equals("check")) {
                Refusal refusal = refusal("2026-12", CountingJob.Hook.NONE);
                assertThat(refusal.outcome()).isEqualTo(Outcome.LOCKED);
                assertThat(refusal.arguments()).contains(ProcessHandle.current().pid(), "wuye count");
            }
        });
    }

    @Test
    void two_workspaces_on_one_database_take_turns_too() throws IOException {
        Workspace neighbour = new Workspace(
                Files.createDirectory(folder.resolve("neighbour")), workspace().settings());
        run("2026-11", (place, run) -> {
            if (place.equals("check")) {
                Refusal refusal = catchThrowableOfType(
                        Refusal.class,
                        () -> new Runner(List.of(new CountingJob(CountingJob.Hook.NONE)))
                                .run(neighbour, CountingJob.parameters("2026-12"), options(stop)));
                assertThat(refusal.key()).isEqualTo("run.locked");
                assertThat(refusal.arguments()).contains("wuye count");
            }
        });
    }

    @Test
    void a_clock_moved_back_is_refused_unless_allowed() {
        run("2026-11", CountingJob.Hook.NONE);
        clock = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(refusal("2026-11", CountingJob.Hook.NONE).outcome()).isEqualTo(Outcome.RULE_REFUSED);
        allowClockBack = true;
        assertThat(run("2026-11", CountingJob.Hook.NONE).runId()).isEqualTo(2);
    }

    private CountingJob.Hook refuseAt(String where) {
        return (place, run) -> {
            if (place.equals(where)) {
                throw new Refusal(Outcome.RULE_REFUSED, "run.unknown", place);
            }
        };
    }

    private CountingJob.Hook stopAt(String where) {
        return (place, run) -> {
            if (place.equals(where)) {
                stop.request();
            }
        };
    }

    private RunResult run(String period, CountingJob.Hook hook) {
        return run(period, hook, stop);
    }

    private RunResult run(String period, CountingJob.Hook hook, Stop until) {
        return new Runner(List.of(new CountingJob(hook)))
                .run(workspace(), CountingJob.parameters(period), options(until));
    }

    private Refusal refusal(String period, CountingJob.Hook hook) {
        return catchThrowableOfType(Refusal.class, () -> run(period, hook));
    }

    private RunOptions options(Stop until) {
        PrintStream out = new PrintStream(notices, true, StandardCharsets.UTF_8);
        return new RunOptions("wuye count", Lang.ZH, Duration.ZERO, allowClockBack, false, out, until, clock);
    }

    private Workspace workspace() {
        return new Workspace(folder, new Settings(url, Lang.ZH, null, null, null, null));
    }

    private String notices() {
        return notices.toString(StandardCharsets.UTF_8);
    }

    private List<RunRecord> records() {
        try (Database reader = Database.reader(url)) {
            return reader.jdbc()
                    .sql(RunRows.SELECT + " ORDER BY run_id")
                    .query(RunRows::map)
                    .list();
        }
    }

    private long count(String table) {
        return Long.parseLong(query("SELECT count(*) FROM " + table).get(0));
    }

    private List<String> query(String sql) {
        try (Database reader = Database.reader(url)) {
            return reader.jdbc().sql(sql).query(String.class).list();
        }
    }
}
