package io.wuye.cli.runs;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.run.RunRecords;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.run.RunStatus;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye jobs retry RUN}: goes on with an interrupted run, or runs again what a failed one was asked to do. */
@Command
public final class JobsRetryCommand implements Verb {
    @Parameters(paramLabel = "RUN")
    private long runId;

    @Override
    public Outcome run(Session session) {
        RunRecord record = record(session);
        if (record.status() == RunStatus.DONE) {
            session.say("run.retry.done", runId);
            return Outcome.DONE;
        }
        RunResult result = Runs.retry(session, runId);
        RunParameters asked = record.parameters();
        session.say("run.retried", result.runId(), asked.job(), asked.keyText());
        session.result("run_id", result.runId());
        session.result("figures", result.figures());
        return result.outcome();
    }

    private RunRecord record(Session session) {
        try (Database reader = Database.reader(session.workspace())) {
            return new RunRecords(reader)
                    .find(runId)
                    .orElseThrow(() -> new Refusal(Outcome.NOTHING, "run.unknown", runId))
                    .run();
        }
    }
}
