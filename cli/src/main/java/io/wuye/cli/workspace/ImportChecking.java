package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.register.ImportCheck;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code wuye import --check}: says all that is wrong with files, and writes nothing anywhere. */
final class ImportChecking {
    private static final int PRINTED_AT_ONCE = 500;

    private final Session session;
    private final Registers registers;
    private final String kind;
    private final FileFormat format;
    private final ReadOptions options;
    private final boolean allowEmpty;
    private final List<Problem> waiting = new ArrayList<>();
    private long problems;

    ImportChecking(
            Session session,
            Registers registers,
            String kind,
            FileFormat format,
            ReadOptions options,
            boolean allowEmpty) {
        this.session = session;
        this.registers = registers;
        this.kind = kind;
        this.format = format;
        this.options = options;
        this.allowEmpty = allowEmpty;
    }

    Outcome check(List<InputFile> files) {
        Optional<Workspace> workspace = session.findWorkspace().filter(ImportChecking::hasDatabase);
        ImportCheck found;
        try (Database database = workspace.map(Database::reader).orElseGet(Database::scratch)) {
            found = ImportCheck.of(
                    database, workspace.isPresent(), registers, kind, format, files, options, this::problem);
        }
        session.problems(waiting);
        ImportAnswer answer = new ImportAnswer(session, registers.of(kind));
        answer.notices(found.notices());
        if (!found.refused()) {
            answer.files(found.files());
        }
        session.result("references_checked", workspace.isPresent());
        if (workspace.isEmpty()) {
            session.say("register.check.alone");
        }
        return outcome(found.counts(), files);
    }

    private Outcome outcome(ReadCounts counts, List<InputFile> files) {
        if (problems > 0) {
            throw new Refusal(Outcome.INPUT_REFUSED, "register.check.problems", problems);
        }
        if (counts.accepted() + counts.duplicate() == 0 && !allowEmpty) {
            throw new Refusal(
                    Outcome.NOTHING,
                    "register.empty",
                    String.join(", ", files.stream().map(InputFile::name).toList()));
        }
        session.say("register.check.good");
        return Outcome.DONE;
    }

    private void problem(Problem problem) {
        problems++;
        waiting.add(problem);
        if (waiting.size() == PRINTED_AT_ONCE) {
            session.problems(waiting);
            waiting.clear();
        }
    }

    /** Opening a database that is not there would create it. */
    private static boolean hasDatabase(Workspace workspace) {
        return workspace.settings().db() != null || Files.exists(workspace.databaseFile());
    }
}
