package io.wuye.archive;

import io.wuye.archive.schedule.Classification;
import io.wuye.archive.schedule.ClassificationSheet;
import io.wuye.archive.schedule.FloorSheet;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleSheet;
import io.wuye.kernel.workspace.PolicyTable;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;

/**
 * The four policies of an archive, as a workspace has them.
 *
 * @param schedule how long what is kept, and the law beside it
 * @param classification classes and units
 * @param office what the company decides itself
 */
public record ArchivePolicies(Schedule schedule, Classification classification, ArchivePolicy office) {
    /** Reads them; those that a workspace lacks are the shipped ones. */
    public static ArchivePolicies of(Workspace workspace) {
        Schedule schedule = new Schedule(
                PolicyTable.rows(workspace, ScheduleSheet.FILE, ScheduleSheet.SHEET).stream()
                        .map(ScheduleSheet::row)
                        .toList(),
                PolicyTable.rows(workspace, FloorSheet.FILE, FloorSheet.SHEET).stream()
                        .map(FloorSheet::row)
                        .toList());
        return new ArchivePolicies(
                schedule, classification(workspace), workspace.policy(ArchivePolicy.FILE, ArchivePolicy.class));
    }

    /** Classes and units alone, for whoever reads codes. */
    public static Classification classification(Workspace workspace) {
        return ClassificationSheet.classification(
                PolicyTable.rows(workspace, ClassificationSheet.FILE, ClassificationSheet.SHEET));
    }

    /** The classes and units shipped with the program. */
    public static Classification shippedClassification() {
        return ClassificationSheet.classification(
                PolicyTable.shipped(ClassificationSheet.FILE, ClassificationSheet.SHEET));
    }

    /** The same policies with the schedule of another file. */
    public ArchivePolicies against(Path retention) {
        Schedule other = new Schedule(
                PolicyTable.rows(retention, ScheduleSheet.SHEET).stream()
                        .map(ScheduleSheet::row)
                        .toList(),
                schedule.floors());
        return new ArchivePolicies(other, classification, office);
    }
}
