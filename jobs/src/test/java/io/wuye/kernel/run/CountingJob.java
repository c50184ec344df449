package io.wuye.kernel.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.job.Job;

/**
 * A small job of every kind of step, for tests: makes a table, fills it range by range, checks the sum, writes a file.
 *
 * <p>The key {@code period} tells its rows from those of other runs; {@link Hook} lets a test act inside a step.
 */
final class CountingJob implements JobFactory {
    static final int RANGES = 3;
    static final int ROWS_PER_RANGE = 10;

    private final Hook hook;

    CountingJob(Hook hook) {
        this.hook = hook;
    }

    /** Called at named places inside the steps' transactions: {@code make}, {@code fill 1} …, {@code check}, {@code write}. */
    @FunctionalInterface
    interface Hook {
        void at(String place, RunContext run) throws Exception;

        Hook NONE = (place, run) -> {};
    }

    static RunParameters parameters(String period) {
        return RunParameters.of(
                "count", new TreeMap<>(Map.of("period", period)), LocalDate.of(2026, 11, 21), new TreeMap<>());
    }

    @Override
    public String job() {
        return "count";
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        return batch.job(
                job(),
                List.of(
                        batch.step("make", () -> make(run)),
                        batch.ranges("fill", CountingJob::ranges, range -> fill(run, range)),
                        batch.step("check", () -> check(run)),
                        batch.repeatable("write", () -> write(run))));
    }

    private long make(RunContext run) throws Exception {
        run.database()
                .jdbc()
                .sql("CREATE TABLE IF NOT EXISTS counted (period TEXT NOT NULL, n BIGINT NOT NULL,"
                        + " run_id BIGINT NOT NULL, PRIMARY KEY (period, n))")
                .update();
        run.input(Path.of("units.csv"), "ab".repeat(32), 7);
        hook.at("make", run);
        return 0;
    }

    private static List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (long i = 0; i < RANGES; i++) {
            ranges.add(new Range("part " + (i + 1), i * ROWS_PER_RANGE + 1, (i + 1) * ROWS_PER_RANGE));
        }
        return ranges;
    }

    private long fill(RunContext run, Range range) throws Exception {
        long rows = 0;
        for (long n = range.from(); n <= range.to(); n++) {
            rows += run.database()
                    .jdbc()
                    .sql("INSERT INTO counted VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(run.parameters().value("period"), n, run.runId())
                    .update();
        }
        run.figures().add("rows", rows);
        hook.at("fill " + range.label().substring(5), run);
        return rows;
    }

    private long check(RunContext run) throws Exception {
        run.figures().put("sum", sum(run));
        hook.at("check", run);
        return 0;
    }

    private static long sum(RunContext run) {
        return run.database()
                .jdbc()
                .sql("SELECT sum(n) FROM counted WHERE period = ?")
                .param(run.parameters().value("period"))
                .query(Long.class)
                .single();
    }

    private long write(RunContext run) throws Exception {
        Path file = run.workspace().root().resolve(run.parameters().value("period") + ".txt");
        try {
            Files.writeString(file, run.figures().all() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        hook.at("write", run);
        return 0;
    }
}
