package io.wuye.archive;

import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;

/** The shipped policies, for tests. */
final class Policies {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final ArchivePolicies SHIPPED = ArchivePolicies.of(
            new Workspace(Path.of("/nowhere/at/all"), new Settings(null, null, null, null, null, null)));

    private Policies() {}

    /** The rules for a series of the shipped schedule on a day. */
    static Schedule.Matching matching(String series, LocalDate day) {
        return SHIPPED.schedule().matching(series, day);
    }
}
