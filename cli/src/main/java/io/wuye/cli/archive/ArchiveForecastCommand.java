package io.wuye.cli.archive;

import io.wuye.archive.sweep.ForecastDesk;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye archive forecast}: what falls due in which year. */
@Command
public final class ArchiveForecastCommand implements Verb {
    @Option(names = "--years", paramLabel = "N")
    private int years = 10;

    @Option(names = "--html")
    private boolean html;

    @Override
    public Outcome run(Session session) {
        try (Database database = Database.reader(session.workspace())) {
            ForecastDesk desk = new ForecastDesk(session.workspace(), database, session.asOf());
            int last = session.asOf().getYear() + years;
            session.print(desk.report(session.messages(), last));
            if (html) {
                String page = desk.print(session.workspace(), session.messages(), last, session.render());
                session.result("page", page);
                session.say("archive.forecast.page", page);
            }
        }
        return Outcome.DONE;
    }
}
