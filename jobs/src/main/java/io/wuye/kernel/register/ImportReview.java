package io.wuye.kernel.register;

import io.wuye.kernel.table.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one import found, for whoever started it to print; filled by the steps as they come to it, so that a refused
 * import shows its problems too.
 */
public final class ImportReview {
    /** How many problems and changes are shown; all of them are in files. */
    public static final int SHOWN = 50;

    private List<Problem> notices = List.of();
    private List<Problem> problems = List.of();
    private long problemCount;
    private @Nullable Path problemsFile;
    private List<ImportFile> files = List.of();
    private List<Change> changes = List.of();
    private @Nullable Path folder;
    private List<Path> rejects = List.of();

    /** What the reader remarked and what stops nothing. */
    public List<Problem> notices() {
        return notices;
    }

    /** The first problems. */
    public List<Problem> problems() {
        return problems;
    }

    public long problemCount() {
        return problemCount;
    }

    /** Where all problems are listed; null if files were not wanted, or there are no problems. */
    public @Nullable Path problemsFile() {
        return problemsFile;
    }

    /** The imported files; empty if nothing was imported. */
    public List<ImportFile> files() {
        return files;
    }

    /** The first changes. */
    public List<Change> changes() {
        return changes;
    }

    /** Where the files of the import are; null if nothing was imported. */
    public @Nullable Path folder() {
        return folder;
    }

    /** Files with the rejected rows, to be mended and imported. */
    public List<Path> rejects() {
        return rejects;
    }

    void rejected(List<Path> written) {
        rejects = List.copyOf(written);
    }

    void noticed(List<Problem> found) {
        notices = List.copyOf(found);
    }

    void refused(List<Problem> first, long count, @Nullable Path file) {
        problems = List.copyOf(first);
        problemCount = count;
        problemsFile = file;
    }

    void imported(List<ImportFile> imported, List<Change> first, Path where) {
        files = List.copyOf(imported);
        changes = List.copyOf(first);
        folder = where;
    }
}
