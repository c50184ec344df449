package io.wuye.kernel.register;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Rejects;
import io.wuye.kernel.text.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one import, below {@code out/import/KIND/}: what was wrong, what changed, and the numbers.
 *
 * <p>The folder is named by the first file and the digest of all, so that two imports never write over each other and one
 * import always writes the same folder.
 */
final class ImportFolder {
    private static final int DIGEST = 8;

    private final Path root;
    private final ImportReports reports;
    private final FileFormat format;
    private final ImportParameters parameters;
    private final RenderOptions options;

    ImportFolder(RunContext run, RegisterTable table, ImportParameters parameters, RenderOptions options) {
        this.root = run.workspace().out().resolve("import");
        this.reports = new ImportReports(table, run.messages());
        this.format = table.format(Optional.of(run.workspace()), parameters.format());
        this.parameters = parameters;
        this.options = options;
    }

    /** Lists everything that is wrong; empty if the user wants no files. */
    Optional<Path> problems(ProblemStore problems) {
        OutputFolder folder = open();
        Optional<Path> file = folder.csv(reports.problems(problems));
        folder.manifest();
        return file;
    }

    /** Writes the rejected rows of each file in its own layout, to be mended and imported. */
    List<Path> rejects(Intakes intakes, ProblemStore problems) {
        OutputFolder folder = open();
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < intakes.files().size(); i++) {
            if (problems.concerns(i)) {
                InputFile file = intakes.files().get(i).file();
                String number = intakes.files().size() == 1 ? "" : "-" + (i + 1);
                int fileNo = i;
                written.add(folder.file(
                        "rejects" + number + "." + Rejects.extension(file),
                        out -> reports.rejects(
                                format, file, parameters.read(), sink -> problems.forEach(fileNo, sink), out)));
            }
        }
        folder.manifest();
        return written;
    }

    /**
     * Lists what changed, and the numbers.
     *
     * @return where
     */
    Path imported(List<ImportFile> files, ChangeStore changes) {
        OutputFolder folder = open();
        if (files.stream().allMatch(file -> file.counts().rejected() == 0)) {
            folder = withoutProblems(folder);
        }
        folder.csv(reports.changes(files, changes));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("kind", parameters.kind());
        summary.put("as_of", parameters.asOf().toString());
        summary.putAll(ImportFigures.of(files));
        folder.json("summary.json", summary);
        folder.manifest();
        return folder.path();
    }

    // What an earlier, refused import of the same files complained of is mended; the manifest lists what is there.
    private OutputFolder withoutProblems(OutputFolder folder) {
        try {
            return Files.deleteIfExists(folder.path().resolve("problems.csv")) ? open() : folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OutputFolder open() {
        OutputFolder folder = OutputFolder.open(root, parameters.kind(), name(parameters), options);
        folder.keep(parameters.files());
        return folder;
    }

    private static String name(ImportParameters parameters) {
        Path first = parameters.files().get(0).getFileName();
        return Slug.of(first + "-" + parameters.digest().substring(0, DIGEST));
    }
}
