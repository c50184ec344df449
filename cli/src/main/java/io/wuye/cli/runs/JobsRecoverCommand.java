package io.wuye.cli.runs;

import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunRecord;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code wuye jobs recover}: gives up what was interrupted and cannot be finished, so that other runs go ahead. */
@Command
public final class JobsRecoverCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        List<RunRecord> runs = Runs.recover(session);
        if (runs.isEmpty()) {
            session.say("run.recover.none");
        }
        for (RunRecord run : runs) {
            session.say(
                    "run.recover.given_up",
                    run.runId(),
                    run.parameters().job(),
                    run.parameters().keyText());
        }
        session.result("given_up", runs.stream().map(RunRecord::runId).toList());
        return Outcome.DONE;
    }
}
