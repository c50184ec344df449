package io.wuye.cli.runs;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.run.RunDetail;
import io.wuye.kernel.run.RunParameters;
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
        session.print(tables.run(detail.run()));
        parameters(session, detail.run().parameters());
        sentence(session, detail.run().message());
        table(session, tables.steps(detail.steps()), detail.steps().isEmpty());
        table(session, tables.inputs(detail.inputs()), detail.inputs().isEmpty());
        table(session, tables.figures(detail.figures()), detail.figures().isEmpty());
        table(session, tables.events(detail.events()), detail.events().isEmpty());
    }

    private static void parameters(Session session, RunParameters asked) {
        session.result("parameters", asked.rest());
        if (!asked.rest().isEmpty()) {
            session.out().println();
        }
        asked.rest().forEach((name, value) -> session.out().println(name + " = " + value));
    }

    /** The sentence the run ended with, as it was said then. */
    private static void sentence(Session session, List<String> message) {
        if (!message.isEmpty()) {
            Object[] arguments = message.subList(1, message.size()).toArray();
            String sentence = session.messages().text(message.get(0), arguments);
            session.out().println("\n" + sentence);
            session.result("message", sentence);
        }
    }

    private static void table(Session session, Report table, boolean empty) {
        if (!empty) {
            session.out().println();
            session.print(table);
        }
    }
}
