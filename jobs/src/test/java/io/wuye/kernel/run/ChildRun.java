package io.wuye.kernel.run;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process of its own that runs {@link CountingJob} and says {@code reached} where the test wants to kill or stop it.
 *
 * <p>Arguments: workspace, period, then {@code commit N} (just before the n-th commit), {@code border} (in
 * range 2, going on when a stop is requested) or {@code hang} (in range 2, for ever).
 */
final class ChildRun {
    private ChildRun() {}

    public static void main(String[] args) {
        Stop stop = Stop.onSignals();
        RunOptions options = new RunOptions(
                "wuye count child", Lang.ZH, Duration.ZERO, false, false, System.err, stop, Clock.systemUTC());
        try {
            new Runner(List.of(factory(args)))
                    .run(workspace(Path.of(args[0])), CountingJob.parameters(args[1]), options);
            stop.exit(0);
        } catch (Refusal refusal) {
            stop.exit(refusal.outcome() == Outcome.INTERRUPTED ? 130 : 1);
        }
    }

    static Workspace workspace(Path root) {
        return new Workspace(root, new Settings(null, Lang.ZH, null, null, null, null));
    }

    private static JobFactory factory(String[] args) {
        return switch (args[2]) {
            case "border" ->
                new CountingJob((place, run) -> {
                    if (place.equals("fill 2")) {
                        say();
                        while (!run.stop().requested()) {
                            Thread.onSpinWait();
                        }
                    }
                });
            case "hang" ->
                new CountingJob((place, run) -> {
                    if (place.equals("fill 2")) {
                        waitForTheEnd();
                    }
                });
            default -> {
                int last = Integer.parseInt(args[3]);
                yield new WatchedCommits(commit -> {
                    if (commit == last) {
                        waitForTheEnd();
                    }
                });
            }
        };
    }

    private static void say() {
        System.out.println("reached");
        System.out.flush();
    }

    private static void waitForTheEnd() {
        say();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
