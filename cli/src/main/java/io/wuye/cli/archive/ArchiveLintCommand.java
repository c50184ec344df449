package io.wuye.cli.archive;

import io.wuye.archive.lint.Finding;
import io.wuye.archive.lint.LintDesk;
import io.wuye.archive.lint.LintReport;
import io.wuye.archive.lint.Move;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye archive lint}: what is odd about the retention schedule, or what another one would change. */
@Command
public final class ArchiveLintCommand implements Verb {
    @Option(names = "--against", paramLabel = "FILE")
    private @Nullable Path against;

    @Override
    public Outcome run(Session session) {
        LintDesk desk = new LintDesk(session.workspace(), session.asOf());
        Path other = against;
        if (other != null) {
            moves(session, desk, other);
        }
        List<Finding> findings = other == null ? desk.findings() : desk.findings(other);
        if (!findings.isEmpty() || session.json()) {
            session.print(LintReport.findings(session.messages(), findings));
        }
        session.say(
                findings.isEmpty() ? "archive.lint.clean" : "archive.lint.found",
                findings.size(),
                session.asOf(),
                other == null ? "policy/retention.csv" : other);
        return findings.isEmpty() ? Outcome.DONE : Outcome.FOUND;
    }

    private static void moves(Session session, LintDesk desk, Path other) {
        List<Move> moves;
        try (Database database = Database.reader(session.workspace())) {
            moves = desk.moves(other, database);
        }
        if (!moves.isEmpty() || session.json()) {
            session.print(LintReport.moves(session.messages(), moves));
        }
        long earlier = moves.stream().mapToLong(Move::earlier).sum();
        long later = moves.stream().mapToLong(Move::later).sum();
        long due = moves.stream().mapToLong(Move::dueNow).sum();
        session.say("archive.diff.summary", moves.size(), earlier, later, due);
    }
}
