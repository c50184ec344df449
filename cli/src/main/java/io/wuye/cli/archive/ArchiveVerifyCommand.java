package io.wuye.cli.archive;

import io.wuye.archive.destruction.VerifyDesk;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code wuye archive verify}: whether register, chain, lists and bytes agree. */
@Command
public final class ArchiveVerifyCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        List<Refusal> findings;
        long checked;
        try (Database database = Database.reader(session.workspace())) {
            VerifyDesk desk = new VerifyDesk(session.workspace(), database);
            findings = desk.findings();
            checked = desk.checked();
        }
        findings.forEach(
                finding -> session.warn(finding.key(), finding.arguments().toArray()));
        session.result("tombstones", checked);
        session.result("findings", findings.size());
        session.say(findings.isEmpty() ? "archive.verify.agrees" : "archive.verify.found", checked, findings.size());
        return findings.isEmpty() ? Outcome.DONE : Outcome.FOUND;
    }
}
