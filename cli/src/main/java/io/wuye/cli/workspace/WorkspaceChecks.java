package io.wuye.cli.workspace;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Integrity;
import io.wuye.kernel.run.RunRecords;
import io.wuye.kernel.run.RunStatus;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.CalendarPolicy;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a workspace needs to be sound: closed to others, a whole database, no dead run, a calendar for the day. */
final class WorkspaceChecks {
    private static final int RUNS_SHOWN = 10;

    private final Workspace workspace;
    private final Messages messages;

    WorkspaceChecks(Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
    }

    List<Check> all(LocalDate asOf) {
        List<Check> checks = new ArrayList<>();
        checks.add(Check.of("workspace", Files.isWritable(workspace.root()), workspace.root()));
        checks.add(permissions());
        checks.add(calendar(asOf));
        database(checks);
        return checks;
    }

    /** Registers hold names, phones and identity numbers: nobody else on the machine may read them. */
    private Check permissions() {
        Path database = workspace.databaseFile();
        Path open = Files.exists(database) && readableByOthers(database) ? database : workspace.root();
        return Check.of("permissions", !readableByOthers(open), open);
    }

    private static boolean readableByOthers(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && Files.getPosixFilePermissions(path).stream()
                            .anyMatch(Set.of(
                                    PosixFilePermission.OTHERS_READ,
                                    PosixFilePermission.OTHERS_WRITE,
                                    PosixFilePermission.OTHERS_EXECUTE)::contains);
        } catch (IOException unknown) {
            return true;
        }
    }

    private Check calendar(LocalDate asOf) {
        try {
            boolean covered = CalendarPolicy.of(workspace).years().contains(asOf.getYear());
            return Check.of("calendar", covered, asOf.getYear());
        } catch (Refusal unreadable) {
            return Check.of("calendar", false, messages.text(unreadable));
        }
    }

    private void database(List<Check> checks) {
        try (Database database = Database.reader(workspace)) {
            List<String> problems = Integrity.problems(database);
            String found = problems.isEmpty() ? database.place() : String.join("; ", problems);
            checks.add(Check.of("database", problems.isEmpty(), found));
            long dead = new RunRecords(database)
                    .latest(null, RunStatus.RUNNING, RUNS_SHOWN).stream()
                            .filter(run -> ProcessHandle.of(run.pid()).isEmpty())
                            .count();
            checks.add(Check.of("runs", dead == 0, dead));
        } catch (Refusal refusal) {
            checks.add(Check.of("database", false, messages.text(refusal)));
        }
    }
}
