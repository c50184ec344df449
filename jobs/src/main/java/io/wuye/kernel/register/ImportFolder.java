package io.wuye.kernel.register;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Slug;
import java.nio.file.Path;
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

    private final OutputFolder folder;
    private final ImportReports reports;
    private final ImportParameters parameters;

    ImportFolder(RunContext run, RegisterTable table, ImportParameters parameters, RenderOptions options) {
        Path root = run.workspace().out().resolve("import");
        this.folder = OutputFolder.open(root, table.kind(), name(parameters), options);
        this.reports = new ImportReports(table, run.messages());
        this.parameters = parameters;
        folder.keep(parameters.files());
    }

    Path path() {
        return folder.path();
    }

    /** Lists everything that is wrong; empty if the user wants no files. */
    Optional<Path> problems(ProblemStore problems) {
        Optional<Path> file = folder.csv(reports.problems(problems));
        folder.manifest();
        return file;
    }

    /** Lists what changed, and the numbers. */
    void imported(List<ImportFile> files, ChangeStore changes) {
        folder.csv(reports.changes(files, changes));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("kind", parameters.kind());
        summary.put("as_of", parameters.asOf().toString());
        summary.putAll(ImportFigures.of(files));
        folder.json("summary.json", summary);
        folder.manifest();
    }

    private static String name(ImportParameters parameters) {
        Path first = parameters.files().get(0).getFileName();
        return Slug.of(first + "-" + parameters.digest().substring(0, DIGEST));
    }
}
