package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicies;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;

/** What is lent out, and how the store rooms are: for a look at the screen. Reads only. */
public final class RoomDesk {
    private final Workspace workspace;
    private final RoomReport report;

    public RoomDesk(Workspace workspace, Database database, Messages messages, LocalDate asOf) {
        this.workspace = workspace;
        this.report = new RoomReport(messages, asOf, new RoomStore(database));
    }

    /** Every loan that is out, the overdue ones marked. */
    public Report loans() {
        return report.out();
    }

    /** The readings beyond the bounds. */
    public Report climate() {
        return report.climate(ArchivePolicies.of(workspace).office());
    }
}
