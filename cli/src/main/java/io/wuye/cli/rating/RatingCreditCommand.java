package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.rating.office.OfficeMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wuye rating credit --round R}: the companies’ means. */
@Command
public final class RatingCreditCommand implements Verb {
    @Mixin
    private OfficeOptions office = new OfficeOptions();

    @Override
    public Outcome run(Session session) {
        return office.run(session, OfficeMode.CREDIT);
    }
}
