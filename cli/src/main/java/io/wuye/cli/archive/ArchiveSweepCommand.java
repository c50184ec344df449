package io.wuye.cli.archive;

import io.wuye.archive.sweep.SweepJob;
import io.wuye.archive.sweep.SweepParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.report.KeyValues;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code wuye archive sweep --as-of D}: what is due, to be handed over, undecided or against the law; destroys nothing. */
@Command
public final class ArchiveSweepCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(session, new SweepParameters(session.asOf()), new SweepJob(session.render()));
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("balance", summary);
            print(session, summary);
        }
        return result.outcome();
    }

    private static void print(Session session, Map<?, ?> summary) {
        session.say("archive.sweep.title", session.asOf());
        KeyValues buckets = new KeyValues();
        summary.forEach((name, value) -> {
            boolean bucket = !name.equals("total") && value instanceof Number number && number.longValue() > 0;
            if (bucket) {
                buckets.put(session.messages().text("archive.bucket." + name), Kind.INTEGER, value);
            }
        });
        buckets.put(session.messages().text("archive.bucket.total"), Kind.INTEGER, summary.get("total"));
        buckets.print(session.out());
        if (summary.get("rows") instanceof Map<?, ?> rows) {
            rows.forEach((table, count) -> {
                if (!String.valueOf(count).equals("0")) {
                    session.say("archive.sweep.rows", session.messages().text("archive.table." + table), count, table);
                }
            });
        }
        session.say("archive.sweep.files", session.asOf());
    }
}
