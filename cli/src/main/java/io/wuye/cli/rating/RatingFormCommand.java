package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.FormDesk;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye rating form --round R [SUBJECT…]}: blank scoring forms, a worksheet per subject. */
@Command
public final class RatingFormCommand implements Verb {
    @Parameters(paramLabel = "SUBJECT", arity = "0..*")
    private List<String> subjects = List.of();

    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Override
    public Outcome run(Session session) {
        List<String> codes = subjects.stream().map(Codes::normal).toList();
        int sheets;
        try (Database database = Database.reader(session.workspace())) {
            sheets = new FormDesk(session.workspace(), database, session.messages())
                    .print(round, codes, session.asOf(), session.render());
        }
        session.result("sheets", sheets);
        session.say("rating.form.printed", sheets, "out/rating/" + round + "/" + FormDesk.FILE);
        return Outcome.DONE;
    }
}
