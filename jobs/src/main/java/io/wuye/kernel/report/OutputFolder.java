package io.wuye.kernel.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code out/<job>/<key>/} of one run, and the only way into it.
 *
 * <p>A file is written under a temporary name in the same folder, synced and renamed, so that a reader sees the old
 * file or the new one and never a half. Files are 0600 and folders 0700 where the system knows such things. Symbolic
 * links are refused, as is a file that is one of the run's inputs. Names are made safe ({@code Slug}), and the manifest
 * says which name was altered.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class OutputFolder {
    /** Lines up to which a workbook is rendered without being asked for; beyond it, offices open the csv. */
    public static final int WORKBOOK_LINES = 100_000;

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens (creates) the folder of a run and clears what dead runs left half-written in it.
     *
     * @param root the workspace's {@code out} folder
     * @param job first level, e.g. {@code billing}
     * @param key second level, e.g. {@code 2026-11}
     */
    public static OutputFolder open(Path root, String job, String key, RenderOptions options) {
        return new OutputFolder(root.resolve(job).resolve(key));
    }

    /** From now on refuses to write over any of these files. */
    public void keep(Collection<Path> inputs) {
        throw new UnsupportedOperationException();
    }

    /** Where the files go. */
    public Path path() {
        return folder;
    }

    /** Writes {@code <name>.csv}, unless the user wants no files. */
    public Optional<Path> csv(Report report) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a workbook with one sheet per report, unless the user wants none or it would be too long for one.
     *
     * @param file file name, e.g. {@code bills.xlsx}
     */
    public Optional<Path> xlsx(String file, List<Report> sheets) {
        throw new UnsupportedOperationException();
    }

    /** Writes any value as json (records, maps, lists), whatever the user's choice of files. */
    public Path json(String file, Object value) {
        throw new UnsupportedOperationException();
    }

    /** Writes any other file: a journal, a pdf. */
    public Path file(String file, FileBody body) {
        throw new UnsupportedOperationException();
    }

    /** Writes {@code MANIFEST.sha256}, which {@code sha256sum -c} checks; call it last. */
    public Path manifest() {
        throw new UnsupportedOperationException();
    }
}
