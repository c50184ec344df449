package io.wuye.cli.operations;

import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.run.RunStatus;
import io.wuye.kernel.text.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of recorded runs in the text format of Prometheus: when each job ended well last, how long its last run took,
 * how its runs ended, what is unfinished.
 */
final class Metrics {
    private final List<RunRecord> runs;
    private final long databaseBytes;
    private final StringBuilder text = new StringBuilder();

    /** @param runs newest first */
    Metrics(List<RunRecord> runs, long databaseBytes) {
        this.runs = runs;
        this.databaseBytes = databaseBytes;
    }

    String text() {
        text.setLength(0);
        family("wuye_run_last_success_timestamp_seconds", "gauge", "When the job ended well last.");
        last(true)
                .forEach((job, run) ->
                        line("wuye_run_last_success_timestamp_seconds", "job=\"" + job + "\"", seconds(run.endedAt())));
        family("wuye_run_last_duration_seconds", "gauge", "How long the last ended run of the job took.");
        last(false)
                .forEach((job, run) -> line(
                        "wuye_run_last_duration_seconds",
                        "job=\"" + job + "\"",
                        run.took().toSeconds()));
        family("wuye_runs_total", "counter", "Runs of the job by how they ended.");
        counts().forEach((labels, count) -> line("wuye_runs_total", labels, count));
        family("wuye_runs_unfinished", "gauge", "Runs at work or interrupted.");
        line("wuye_runs_unfinished", "", count(run -> unfinished(run) ? 1 : 0));
        family("wuye_database_bytes", "gauge", "Size of the database.");
        line("wuye_database_bytes", "", databaseBytes);
        return text.toString();
    }

    private Map<String, RunRecord> last(boolean well) {
        Map<String, RunRecord> last = new TreeMap<>();
        runs.stream()
                .filter(run -> run.endedAt() != null && (!well || run.status() == RunStatus.DONE))
                .forEach(run -> last.putIfAbsent(run.parameters().job(), run));
        return last;
    }

    private Map<String, Long> counts() {
        return runs.stream()
                .filter(run -> run.outcome() != null)
                .collect(Collectors.groupingBy(
                        run -> "job=\"" + run.parameters().job() + "\",outcome=\"" + word(run) + "\"",
                        TreeMap::new,
                        Collectors.counting()));
    }

    private long count(ToLongFunction<RunRecord> one) {
        return runs.stream().mapToLong(one).sum();
    }

    private static boolean unfinished(RunRecord run) {
        return run.status() == RunStatus.RUNNING || run.status() == RunStatus.INTERRUPTED;
    }

    private static long seconds(@Nullable Instant ended) {
        return ended == null ? 0 : ended.getEpochSecond();
    }

    private static String word(RunRecord run) {
        Outcome outcome = run.outcome();
        return outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT);
    }

    private void family(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, String labels, long value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }
}
