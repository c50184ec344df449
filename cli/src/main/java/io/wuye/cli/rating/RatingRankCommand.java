package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.LedgerStore;
import io.wuye.rating.RankReport;
import io.wuye.rating.RankRules;
import io.wuye.rating.RatingPolicy;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye rating rank --round R}: ranks within kind and grade. */
@Command
public final class RatingRankCommand implements Verb {
    @Option(names = "--round", paramLabel = "R", required = true)
    private String round = "";

    @Override
    public Outcome run(Session session) {
        List<LedgerRow> rows = new ArrayList<>();
        try (Database database = Database.reader(session.workspace())) {
            new LedgerStore(database).each(round, rows::add);
        }
        if (rows.isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "rating.rank.none", round);
        }
        RatingPolicy policy = RatingPolicy.of(session.workspace());
        session.print(RankReport.ranks(session.messages(), round, RankRules.ranks(rows, policy.tieBreaks())));
        return Outcome.DONE;
    }
}
