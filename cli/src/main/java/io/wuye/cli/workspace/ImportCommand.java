package io.wuye.cli.workspace;

import io.wuye.cli.Features;
import io.wuye.cli.Runs;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.options.InputOptions;
import io.wuye.kernel.register.ImportJob;
import io.wuye.kernel.register.ImportParameters;
import io.wuye.kernel.register.ImportReview;
import io.wuye.kernel.register.Registers;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye import KIND FILE…}: brings files into a register, all of what they say or nothing. */
@Command
public final class ImportCommand implements Verb {
    @Parameters(paramLabel = "KIND", index = "0")
    private String kind = "";

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "1")
    private List<Path> files = List.of();

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

    @Override
    public Outcome run(Session session) {
        Registers registers = Features.registers(session.findWorkspace());
        registers.of(kind);
        ReadOptions read = input.read();
        List<InputFile> opened =
                files.stream().map(file -> InputFile.open(file, read.limits())).toList();
        if (check) {
            return new ImportChecking(session, registers, kind, read, allowEmpty).check(opened);
        }
        ImportReview review = new ImportReview();
        ImportAnswer answer = new ImportAnswer(session, registers.of(kind));
        try {
            ImportJob job = new ImportJob(registers, session.render(), review, opened);
            ImportParameters parameters =
                    ImportParameters.of(kind, session.asOf(), opened, read, acceptRejects, again, allowEmpty);
            Outcome outcome = Runs.run(session, parameters, job).outcome();
            answer.imported(review);
            return outcome;
        } catch (Refusal refusal) {
            answer.problems(review);
            throw refusal;
        }
    }
}
