package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is done while the lock is held and the database is open: settle what was left, then run what was asked. */
final class RunSession {
    private final Workspace workspace;
    private final Database database;
    private final List<JobFactory> factories;
    private final RunOptions options;
    private final RunStore store;
    private final BatchHistory history;
    private final Messages messages;
    private @Nullable BatchEngine engine;

    RunSession(Workspace workspace, Database database, List<JobFactory> factories, RunOptions options) {
        this.workspace = workspace;
        this.database = database;
        this.factories = factories;
        this.options = options;
        this.store = new RunStore(database, options.clock());
        this.history = new BatchHistory(database.jdbc());
        this.messages = Messages.of(options.lang());
    }

    /** Runs what was asked, after finishing what was left; continues it if it is what was left. */
    RunResult run(RunParameters asked) {
        refuseClockBack();
        @Nullable RunRecord mine = null;
        for (RunRecord left : settle()) {
            if (same(left.parameters(), asked)) {
                mine = left;
            } else {
                finish(left);
            }
        }
        if (mine == null) {
            return execute(store.begin(asked, options.command()));
        }
        say("run.continued.same", mine.parameters().job(), mine.parameters().keyText(), mine.runId(), place(mine));
        return execute(store.resume(mine, options.command()));
    }

    /** Gives up what was left, so that it is no longer continued by itself; it can still be retried. */
    List<RunRecord> giveUp() {
        refuseClockBack();
        List<RunRecord> left = settle();
        return database.inTransaction(() -> {
            for (RunRecord run : left) {
                store.event(run.runId(), "given-up", place(run));
                store.end(run.runId(), RunStatus.FAILED, Outcome.INTERRUPTED, List.of("run.given_up"));
            }
            return left;
        });
    }

    int prune(Instant before) {
        return database.inTransaction(() -> history.prune(before));
    }

    RunParameters parametersOf(long runId) {
        return store.find(runId)
                .orElseThrow(() -> new Refusal(Outcome.NOTHING, "run.unknown", runId))
                .parameters();
    }

    /** Nobody else holds the lock: whatever is recorded as running is dead. */
    private List<RunRecord> settle() {
        List<RunRecord> left = store.unfinished();
        if (!left.isEmpty()) {
            database.inTransaction(() -> {
                if (options.allowClockBack()) {
                    history.clampTo(options.clock());
                }
                for (RunRecord run : left) {
                    if (run.status() == RunStatus.RUNNING) {
                        store.event(run.runId(), "died", place(run));
                        store.end(run.runId(), RunStatus.INTERRUPTED, Outcome.INTERRUPTED, List.of("run.died"));
                    }
                }
                history.settle(options.clock());
                return true;
            });
        }
        return left;
    }

    /** Ends an earlier run of another call; if that fails, nothing new may be built on what it left half-done. */
    private void finish(RunRecord left) {
        String job = left.parameters().job();
        String key = left.parameters().keyText();
        say("run.continued", job, key, left.runId(), place(left));
        try {
            execute(store.resume(left, options.command()));
            say("run.continued.done", job, key, left.runId());
        } catch (RuntimeException failure) {
            if (RunEnd.toBeContinued(failure)) {
                throw failure;
            }
            List<String> message = RunEnd.message(failure);
            store.end(left.runId(), RunStatus.INTERRUPTED, Outcome.NEEDS_RECOVERY, message);
            throw new Refusal(
                    failure, Outcome.NEEDS_RECOVERY, "run.needs.recovery", job, key, left.runId(), sentence(message));
        }
    }

    private RunResult execute(RunRecord run) {
        RunEnd end = history.complete(run.runId()) ? RunEnd.DONE : work(run);
        store.end(run.runId(), end.status(), end.outcome(), end.message());
        end.throwFailure();
        RunRecord ended = store.find(run.runId()).orElseThrow();
        return new RunResult(
                run.runId(),
                Objects.requireNonNullElse(ended.outcome(), Outcome.DONE),
                store.figures(run.runId()).all());
    }

    /** A factory may refuse before any step begins: a policy that does not parse, a file that is not there. */
    private RunEnd work(RunRecord run) {
        try (Progress progress = options.terminal() ? new TerminalProgress(options.notices()) : Progress.NONE) {
            Batch batch = new Batch(database, engine().repository(), progress, options.stop(), run.runId());
            RunContext context = new RunContext(workspace, run, store, batch, messages);
            return RunEnd.of(engine().start(factory(run).create(context), run), database);
        } catch (RuntimeException failure) {
            return RunEnd.of(failure);
        }
    }

    private JobFactory factory(RunRecord run) {
        return factories.stream()
                .filter(factory -> factory.job().equals(run.parameters().job()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Outcome.NEEDS_RECOVERY,
                        "run.job.unknown",
                        run.parameters().job(),
                        run.runId()));
    }

    private void refuseClockBack() {
        String last = store.lastRecorded();
        String now = Times.now(options.clock());
        if (now.compareTo(last) < 0 && !options.allowClockBack()) {
            throw new Refusal(Outcome.RULE_REFUSED, "run.clock.back", now, last);
        }
    }

    private BatchEngine engine() {
        if (engine == null) {
            engine = new BatchEngine(database);
        }
        return engine;
    }

    private String place(RunRecord run) {
        return history.place(run.runId());
    }

    private void say(String key, Object... arguments) {
        options.notices().println(messages.text(key, arguments));
    }

    private String sentence(List<String> message) {
        return messages.text(message.get(0), message.subList(1, message.size()).toArray());
    }

    private static boolean same(RunParameters left, RunParameters asked) {
        return left.job().equals(asked.job())
                && left.keyText().equals(asked.keyText())
                && left.asOf().equals(asked.asOf())
                && left.rest().equals(asked.rest());
    }
}
