package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of one import, and what they hand to each other. */
final class ImportRun {
    private final RunContext run;
    private final Database database;
    private final Registers registers;
    private final RegisterTable table;
    private final ImportParameters parameters;
    private final FileFormat format;
    private final ImportReview review;
    private final ImportInput input;
    private final ImportFileStore files;
    private final ImportFolder folder;
    private final RenderOptions options;
    private @Nullable Staged staged;

    ImportRun(RunContext run, Registers registers, RenderOptions options, ImportReview review, List<InputFile> seen) {
        this.run = run;
        this.database = run.database();
        this.registers = registers;
        this.parameters = ImportParameters.of(run.parameters());
        this.table = registers.of(parameters.kind());
        this.format = table.format(Optional.of(run.workspace()), parameters.format());
        this.review = review;
        this.input = new ImportInput(parameters, seen);
        this.files = new ImportFileStore(database);
        this.folder = new ImportFolder(run, table, parameters, options);
        this.options = options;
    }

    /** Stages the rows of all files. */
    long read() throws Exception {
        if (isMerged()) {
            return 0;
        }
        List<InputFile> inputs = input.open();
        inputs.forEach(file -> run.input(file.path(), file.sha256(), file.bytes()));
        if (!parameters.again()) {
            refuseKnown(inputs);
        }
        try {
            Intakes intakes = Intakes.read(database, table, format, inputs, parameters.read(), run.stop()::requested);
            staged = new Staged(intakes, new RowChecks(database, table, intakes));
            review.noticed(intakes.notices());
            return intakes.counts().accepted();
        } catch (Halt halted) {
            run.stop().check();
            throw halted;
        }
    }

    /** Finds everything that is wrong with the staged rows; goes on only if nothing is, or that was allowed. */
    long check() {
        if (staged == null && isMerged()) {
            return 0;
        }
        afterMerge().ifPresent(after -> after.ready(run));
        Staged rows = staged();
        rows.checks().twins();
        rows.checks().references(registers);
        rows.checks().fixed();
        ReadCounts counts = rows.counts();
        if (rows.intakes().refused() || counts.rejected() > 0) {
            complain(rows, counts);
        }
        if (counts.accepted() + counts.rejected() + counts.duplicate() == 0 && !parameters.allowEmpty()) {
            throw new Refusal(Outcome.NOTHING, "register.empty", input.names());
        }
        return 0;
    }

    /** Brings the rows into the register. */
    long merge() {
        if (isMerged()) {
            return 0;
        }
        Staged rows = staged();
        Merge merge = new Merge(database, table, registers);
        String recordedOn = parameters.asOf().toString();
        List<ImportFile> imported = merge.compare(rows.intakes(), rows.checks(), run.runId(), recordedOn);
        merge.write(rows.intakes(), imported);
        ImportFigures.of(imported).forEach(run.figures()::put);
        boolean rejects = imported.stream().anyMatch(file -> file.counts().rejected() > 0);
        run.outcome(rejects ? Outcome.PARTIAL : Outcome.DONE);
        return imported.stream().mapToLong(file -> file.counts().accepted()).sum();
    }

    /** What the register wants done after the merge. */
    Optional<AfterMerge> afterMerge() {
        return Optional.ofNullable(table.afterMerge());
    }

    /** Does it. */
    long after(AfterMerge after) throws Exception {
        return after.after(run, files.ofRun(run.runId()));
    }

    /** Writes what was done to the import's folder. */
    long render() {
        List<ImportFile> imported = files.ofRun(run.runId());
        ChangeStore changes = new ChangeStore(database, table);
        Path where = folder.imported(imported, changes);
        review.imported(imported, changes.first(imported, ImportReview.SHOWN), where);
        afterMerge().ifPresent(after -> after.render(run, options));
        return 0;
    }

    // A run that was killed after the merge's commit has nothing left to read, even if its files are gone.
    private boolean isMerged() {
        return !files.ofRun(run.runId()).isEmpty();
    }

    private void refuseKnown(List<InputFile> inputs) {
        List<String> known = new ArrayList<>();
        for (InputFile file : inputs) {
            files.earlier(parameters.kind(), file.sha256(), run.runId())
                    .ifPresent(earlier -> known.add(run.messages()
                            .text("register.known.file", file.name(), earlier.recordedOn(), earlier.runId())));
        }
        if (!known.isEmpty()) {
            throw new Refusal(Outcome.INPUT_REFUSED, "register.known", String.join("; ", known));
        }
    }

    private void complain(Staged rows, ReadCounts counts) {
        ProblemStore problems = new ProblemStore(database, rows.intakes());
        long count = problems.count();
        review.refused(
                problems.first(ImportReview.SHOWN),
                count,
                folder.problems(problems).orElse(null));
        if (rows.intakes().refused()) {
            throw new Refusal(Outcome.INPUT_REFUSED, "register.refused.table", count);
        }
        if (!parameters.acceptRejects()) {
            throw new Refusal(Outcome.INPUT_REFUSED, "register.refused.rows", count, counts.rejected());
        }
        review.rejected(folder.rejects(rows.intakes(), problems));
    }

    private Staged staged() {
        if (staged == null) {
            throw new IllegalStateException("nothing is staged");
        }
        return staged;
    }

    /** What the first step leaves to the others. */
    private record Staged(Intakes intakes, RowChecks checks) {
        ReadCounts counts() {
            return intakes.files().stream().map(checks::settled).reduce(ReadCounts.NONE, ReadCounts::plus);
        }
    }
}
