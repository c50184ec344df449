package io.wuye.cli.database;

import io.wuye.cli.Features;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Integrity;
import io.wuye.kernel.run.Invariant;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code wuye db verify}: reads every page, follows every reference, and asks each feature whether its tables agree. */
@Command
public final class DbVerifyCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Database database = Database.reader(session.workspace())) {
            found.put("pages", Integrity.problems(database));
            if (found.get("pages").isEmpty()) {
                found.put("references", Integrity.danglingReferences(database));
                for (Invariant invariant : Features.invariants(session.messages(), session.render())) {
                    found.put(
                            invariant.name(),
                            sentences(session.messages(), invariant.broken(session.workspace(), database)));
                }
            }
        }
        found.forEach((name, problems) -> tell(session, name, problems));
        boolean sound = found.values().stream().allMatch(List::isEmpty);
        session.result("sound", sound);
        session.say(sound ? "database.verify.sound" : "database.verify.broken");
        return sound ? Outcome.DONE : Outcome.FOUND;
    }

    private static void tell(Session session, String name, List<String> problems) {
        String what = session.messages().text("database.verify.of." + name);
        session.out().println((problems.isEmpty() ? "✓ " : "✗ ") + what);
        problems.forEach(problem -> session.warn("database.verify.problem", what, problem));
    }

    private static List<String> sentences(Messages messages, List<Refusal> refusals) {
        return refusals.stream().map(messages::text).toList();
    }
}
