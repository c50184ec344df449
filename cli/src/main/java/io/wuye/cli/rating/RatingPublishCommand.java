package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.capsule.CapsuleDesk;
import io.wuye.rating.office.OfficeMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wuye rating publish --round R}: the public notice; with {@code --capsule} also all it was made of. */
@Command
public final class RatingPublishCommand implements Verb {
    @Mixin
    private OfficeOptions office = new OfficeOptions();

    @Option(names = "--capsule")
    private boolean capsule;

    @Override
    public Outcome run(Session session) {
        Outcome outcome = office.run(session, OfficeMode.PUBLISH);
        if (capsule) {
            String sha256 = new CapsuleDesk(session.workspace(), office.round(), session.clock())
                    .pack(session.asOf(), session.render());
            session.result("capsule", sha256);
            session.say("rating.capsule.packed", "out/rating/" + office.round() + "/" + CapsuleDesk.FILE);
            session.note("rating.capsule.sha256", sha256);
        }
        return outcome;
    }
}
