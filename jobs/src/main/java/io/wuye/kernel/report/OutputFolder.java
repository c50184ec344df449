package io.wuye.kernel.report;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * The folder {@code out/<job>/<key>/} of one run, and the only way into it.
 *
 * <p>A file is written under a temporary name in the same folder, synced and renamed, so that a reader sees the old
 * file or the new one and never a half. Files are 0600 and folders 0700 where the system knows such things. Symbolic
 * links are refused, as is a file that is one of the run's inputs. Names are made safe ({@link Slug}), and the manifest
 * says which name was altered. A full disk or a missing permission is a {@link Refusal} of outcome STORAGE.
 */
public final class OutputFolder {
    /** Lines up to which a workbook is rendered without being asked for; beyond it, offices open the csv. */
    public static final int WORKBOOK_LINES = 100_000;

    private final Path folder;
    private final RenderOptions options;
    private final Manifest manifest;
    private final List<Path> kept = new ArrayList<>();
    /** Lower-case file name to the name it stands for: on Windows and macOS A.csv and a.csv are one file. */
    private final Map<String, String> taken = new HashMap<>();

    private OutputFolder(Path folder, RenderOptions options) {
        this.folder = folder;
        this.options = options;
        this.manifest = Manifest.read(folder);
    }

    /**
     * Opens (creates) the folder of a run and clears what dead runs left half-written in it.
     *
     * @param root the workspace's {@code out} folder
     * @param job first level, e.g. {@code billing}
     * @param key second level, e.g. {@code 2026-11}
     */
    public static OutputFolder open(Path root, String job, String key, RenderOptions options) {
        Path top = root.toAbsolutePath().normalize();
        Path folder = top.resolve(Slug.of(job)).resolve(Slug.of(key));
        Folders.create(top, folder);
        ScratchFiles.removeOrphans(folder);
        OutputFolder opened = new OutputFolder(folder, options);
        opened.manifest.name(".", folder.getFileName().toString(), key);
        return opened;
    }

    /** From now on refuses to write over any of these files. */
    public void keep(Collection<Path> inputs) {
        kept.addAll(inputs);
    }

    /** Where the files go. */
    public Path path() {
        return folder;
    }

    /** Writes {@code <name>.csv}, unless the user wants no files. */
    public Optional<Path> csv(Report report) {
        String file = report.name() + ".csv";
        if (options.files() == FileChoice.NONE) {
            without(file);
            return Optional.empty();
        }
        return Optional.of(file(file, new CsvRenderer(report, options)));
    }

    /**
     * Writes a workbook with one sheet per report, unless the user wants none or it would be too long for one. An older
     * workbook of that name is then removed: beside newer csv files it would show other numbers.
     *
     * @param file file name, e.g. {@code bills.xlsx}
     */
    public Optional<Path> xlsx(String file, List<Report> sheets) {
        return xlsx(file, sheets, List.of());
    }

    /** As the other, with native charts on a last sheet. */
    public Optional<Path> xlsx(String file, List<Report> sheets, List<HtmlChart> charts) {
        return xlsx(
                file,
                lines -> RowCount.isAtMost(lines, sheets),
                () -> new XlsxRenderer(sheets, charts, options, folder));
    }

    /**
     * As the other, where it is known beforehand how long the report is.
     *
     * @param lines what counts against {@link #WORKBOOK_LINES}
     * @param sheets asked only if the workbook is wanted
     */
    public Optional<Path> xlsx(String file, long lines, Supplier<List<Report>> sheets) {
        return xlsx(file, lines, sheets, List.of());
    }

    /** As the other, with native charts on a last sheet. */
    public Optional<Path> xlsx(String file, long lines, Supplier<List<Report>> sheets, List<HtmlChart> charts) {
        return xlsx(file, limit -> lines <= limit, () -> new XlsxRenderer(sheets.get(), charts, options, folder));
    }

    private Optional<Path> xlsx(String file, IntPredicate isAtMost, Supplier<XlsxRenderer> workbook) {
        boolean wanted = options.files() == FileChoice.ALL
                || (options.files() == FileChoice.AUTO && isAtMost.test(WORKBOOK_LINES));
        if (!wanted) {
            without(file);
            return Optional.empty();
        }
        return Optional.of(file(file, workbook.get()));
    }

    /** Writes any value as json (records, maps in their order, lists, reports), whatever the user's choice of files. */
    public Path json(String file, Object value) {
        return file(file, out -> Json.write(value, out));
    }

    /** Writes any other file: a journal, a pdf. */
    public Path file(String file, FileBody body) {
        String name = safeName(file);
        Path target = folder.resolve(name);
        refuseInputs(target);
        manifest.put(name, AtomicFile.write(target, body), file);
        return target;
    }

    /** Writes {@code MANIFEST.sha256}, which {@code sha256sum -c} checks; call it last. */
    public Path manifest() {
        manifest.write();
        return folder.resolve(Manifest.NAME);
    }

    /** Takes away a file that an earlier run wrote and this one has nothing for. */
    public void without(String file) {
        String name = safeName(file);
        Path stale = folder.resolve(name);
        refuseInputs(stale);
        try {
            Files.deleteIfExists(stale);
        } catch (IOException failure) {
            throw Folders.unwritable(stale, failure);
        }
        manifest.remove(name);
    }

    private String safeName(String file) {
        String name = Slug.of(file);
        String owner = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), file);
        if (owner == null || owner.equals(file)) {
            return name;
        }
        String other = Slug.marked(name, file);
        taken.putIfAbsent(other.toLowerCase(Locale.ROOT), file);
        return other;
    }

    private void refuseInputs(Path target) {
        try {
            for (Path input : kept) {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw new Refusal(Outcome.STORAGE, "report.output.is.input", target);
                }
            }
        } catch (IOException failure) {
            throw Folders.unwritable(target, failure);
        }
    }
}
