package io.wuye.cli.archive;

import io.wuye.archive.destruction.DestroyJob;
import io.wuye.archive.destruction.DestroyParameters;
import io.wuye.archive.destruction.DestroyPlan;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Codes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye archive destroy --list LIST}: says what would happen; with {@code --execute} it happens. */
@Command
public final class ArchiveDestroyCommand implements Verb {
    @Option(names = "--list", paramLabel = "LIST", required = true)
    private String list = "";

    @Option(names = "--execute")
    private boolean execute;

    @Override
    public Outcome run(Session session) {
        String name = Codes.normal(list);
        return execute ? execute(session, name) : plan(session, name);
    }

    private static Outcome plan(Session session, String name) {
        DestroyPlan plan;
        try (Database database = Database.reader(session.workspace())) {
            plan = new DestroyPlan(session.workspace(), database, parameters(session, name));
        }
        session.print(plan.report(session.messages()));
        session.say("archive.plan.summary", name, plan.wouldGo(), plan.wouldStay());
        for (Refusal obstacle : plan.obstacles()) {
            session.warn(obstacle.key(), obstacle.arguments().toArray());
        }
        session.say(plan.obstacles().isEmpty() ? "archive.plan.ready" : "archive.plan.not_ready", name);
        return plan.obstacles().isEmpty() ? Outcome.DONE : Outcome.RULE_REFUSED;
    }

    private static DestroyParameters parameters(Session session, String name) {
        return new DestroyParameters(name, session.asOf(), LocalDate.now(session.clock()));
    }

    private static Outcome execute(Session session, String name) {
        LocalDate today = LocalDate.now(session.clock());
        if (session.asOf().isAfter(today)) {
            // No date that somebody types makes a record due before its time.
            throw new Refusal(Outcome.RULE_REFUSED, "archive.destroy.future", session.asOf(), today);
        }
        RunResult result = Runs.run(session, parameters(session, name), DestroyJob.live(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("destruction", summary);
            session.say("archive.destroy.title", name);
            for (String state : List.of("destroyed", "quarantined", "deleting", "destroying", "proposed", "ejected")) {
                if (!String.valueOf(summary.get(state)).equals("0")) {
                    session.say(
                            "archive.destroy.count",
                            session.messages().text("archive.state." + state),
                            String.valueOf(summary.get(state)));
                }
            }
            if (result.outcome() == Outcome.PARTIAL) {
                session.warn("archive.destroy.ejected", name);
            }
            session.say("archive.appraise.files", name);
        }
        return result.outcome();
    }
}
