package io.wuye.cli.archive;

import io.wuye.archive.catalogue.ReleaseJob;
import io.wuye.archive.catalogue.ReleaseParameters;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.text.Outcome;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye archive release HOLD_NO}: a hold no longer stands. */
@Command
public final class ArchiveReleaseCommand implements Verb {
    @Parameters(paramLabel = "HOLD_NO")
    private long hold;

    @Mixin
    private Approving approving = new Approving();

    @Override
    public Outcome run(Session session) {
        RunResult result = Runs.run(
                session,
                new ReleaseParameters(hold, approving.reason, approving.approver, session.asOf()),
                new ReleaseJob());
        if (result.figures().get("summary") instanceof Map<?, ?> summary) {
            session.result("release", summary);
            boolean before = Boolean.TRUE.equals(summary.get("released_before"));
            session.say(before ? "archive.hold.released.before" : "archive.hold.released", hold);
        }
        return result.outcome();
    }
}
