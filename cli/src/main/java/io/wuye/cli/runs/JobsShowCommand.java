package io.wuye.cli.runs;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunDetail;
import io.wuye.kernel.run.RunRecords;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye jobs show RUN}: one run with its steps, inputs, figures and the sentence it ended with. */
@Command
public final class JobsShowCommand implements Verb {
    @Parameters(paramLabel = "RUN")
    private long runId;

    @Override
    public Outcome run(Session session) {
        try (Database reader = Database.reader(session.workspace())) {
            RunDetail detail = new RunRecords(reader)
                    .find(runId)
                    .orElseThrow(() -> new Refusal(Outcome.NOTHING, "run.unknown", runId));
            show(session, detail);
            return Outcome.DONE;
        }
    }

    private static void show(Session session, RunDetail detail) {
        RunTables tables = new RunTables(session);
        session.print(tables.runs(List.of(detail.run())));
        session.result("parameters", detail.run().parameters().rest());
        detail.run().parameters().rest().forEach((name, value) -> session.out().println(name + " = " + value));
        List<String> message = detail.run().message();
        if (!message.isEmpty()) {
            String sentence = session.messages()
                    .text(message.get(0), message.subList(1, message.size()).toArray());
            session.out().println(sentence);
            session.result("message", sentence);
        }
        session.print(tables.steps(detail.steps()));
        if (!detail.inputs().isEmpty()) {
            session.print(tables.inputs(detail.inputs()));
        }
        if (!detail.figures().isEmpty()) {
            session.print(tables.figures(detail.figures()));
        }
        if (!detail.events().isEmpty()) {
            session.print(tables.events(detail.events()));
        }
    }
}
