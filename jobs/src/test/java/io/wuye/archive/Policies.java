package io.wuye.archive;

import io.wuye.archive.schedule.Schedule;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;

/** The shipped policies, for tests. */
public final class Policies {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    public static final ArchivePolicies SHIPPED = ArchivePolicies.of(
            new Workspace(Path.of("/nowhere/at/all"), new Settings(null, null, null, null, null, null)));

    private Policies() {}

    /** The rules for a series of the shipped schedule on a day. */
    public static Schedule.Matching matching(String series, LocalDate day) {
        return SHIPPED.schedule().matching(series, day);
    }
}
