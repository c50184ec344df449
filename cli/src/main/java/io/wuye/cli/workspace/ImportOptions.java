package io.wuye.cli.workspace;

import io.wuye.cli.Features;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.options.InputOptions;
import io.wuye.kernel.register.ImportJob;
import io.wuye.kernel.register.ImportParameters;
import io.wuye.kernel.register.ImportReview;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.run.RunResult;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How strictly files are imported, and the import itself, for every command that brings files into a register. */
public final class ImportOptions {
    @Option(names = "--check")
    private boolean check;

    @Option(names = "--accept-rejects")
    private boolean acceptRejects;

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--allow-empty")
    private boolean allowEmpty;

    @Mixin
    private InputOptions input = new InputOptions();

    /** Imports files that have the register's own columns. */
    public Outcome run(Session session, String kind, List<Path> files, Consumer<RunResult> afterwards) {
        return run(session, kind, "", files, afterwards);
    }

    /**
     * Imports files and prints what came of it.
     *
     * @param format of another program in which the files come; empty: the register's own
     * @param afterwards is handed the result of an import that was made
     */
    public Outcome run(Session session, String kind, String format, List<Path> files, Consumer<RunResult> afterwards) {
        Registers registers = Features.registers(session.findWorkspace());
        FileFormat reading = registers.of(kind).format(session.findWorkspace(), format);
        ReadOptions read = input.read();
        List<InputFile> opened =
                files.stream().map(file -> InputFile.open(file, read.limits())).toList();
        if (check) {
            return new ImportChecking(session, registers, kind, reading, read, allowEmpty).check(opened);
        }
        ImportReview review = new ImportReview();
        ImportAnswer answer = new ImportAnswer(session, registers.of(kind));
        try {
            ImportJob job = new ImportJob(registers, session.render(), review, opened);
            ImportParameters parameters = ImportParameters.of(
                            kind, session.asOf(), opened, read, acceptRejects, again, allowEmpty)
                    .in(format);
            RunResult result = Runs.run(session, parameters, job);
            answer.imported(review);
            afterwards.accept(result);
            return result.outcome();
        } catch (Refusal refusal) {
            answer.problems(review);
            throw refusal;
        }
    }
}
