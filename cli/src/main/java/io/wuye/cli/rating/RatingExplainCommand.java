package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.ExplanationDesk;
import io.wuye.rating.ExplanationReport;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye rating explain SUBJECT --round R}: where the points went, what would change the star, how firm it is. */
@Command
public final class RatingExplainCommand implements Verb {
    @Parameters(paramLabel = "SUBJECT")
    private String subject = "";

    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Override
    public Outcome run(Session session) {
        ExplanationDesk.Explanation why;
        try (Database database = Database.reader(session.workspace())) {
            why = new ExplanationDesk(session.workspace(), database, round, session.asOf())
                    .explain(Codes.normal(subject));
        }
        List<String> lines = ExplanationReport.lines(session.messages(), why);
        lines.forEach(session.out()::println);
        session.result("explanation", lines);
        session.result("too_close", why.tooClose());
        Optional.ofNullable(why.card().star()).ifPresent(star -> session.result("star", star));
        return why.card().isComplete() ? Outcome.DONE : Outcome.PARTIAL;
    }
}
