package io.wuye.cli.notice;

import io.wuye.arrears.Clearance;
import io.wuye.arrears.ClearanceDesk;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye notice clearance UNIT}: certifies that a household owes nothing overdue, so that it may buy access cards. */
@Command
public final class NoticeClearanceCommand implements Verb {
    @Parameters(paramLabel = "UNIT")
    private String unit = "";

    @Override
    public Outcome run(Session session) {
        try (Database database = Database.reader(session.workspace())) {
            ClearanceDesk desk = new ClearanceDesk(session.workspace(), database, session.render());
            Clearance clearance = desk.clearance(unit, session.asOf());
            session.result("clearance", clearance);
            if (!clearance.cleared()) {
                throw new Refusal(
                        Outcome.RULE_REFUSED,
                        "notice.clearance.refused",
                        clearance.unitCode(),
                        clearance.asOf(),
                        Money.yuan(clearance.overdueFen()),
                        clearance.items());
            }
            session.say(
                    "notice.clearance.done",
                    clearance.unitCode(),
                    clearance.asOf(),
                    clearance.cards(),
                    desk.print(clearance));
            return Outcome.DONE;
        }
    }
}
