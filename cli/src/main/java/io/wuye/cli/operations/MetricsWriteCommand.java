package io.wuye.cli.operations;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.DatabaseFacts;
import io.wuye.kernel.report.AtomicFile;
import io.wuye.kernel.run.RunRecords;
import io.wuye.kernel.text.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye metrics write FILE.prom}: how the jobs went, as a monitoring system's text-file collector reads it. */
@Command
public final class MetricsWriteCommand implements Verb {
    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Override
    public Outcome run(Session session) {
        String text;
        try (Database database = Database.reader(session.workspace())) {
            text = new Metrics(
                            new RunRecords(database).latest(null, null, Integer.MAX_VALUE),
                            DatabaseFacts.bytes(database))
                    .text();
        }
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        session.say("metrics.written", file);
        session.result("file", file.toString());
        return Outcome.DONE;
    }
}
