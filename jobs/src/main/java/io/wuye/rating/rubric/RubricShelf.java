package io.wuye.rating.rubric;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rubrics of a workspace: every {@code policy/rubric-*.yaml}; the shipped ones where it has none. */
public final class RubricShelf {
    /** The rubrics that are part of the program. */
    public static final List<String> SHIPPED = List.of("rubric-commodity-1.yaml", "rubric-contractor-1.yaml");

    private static final String FILES = "rubric-*.yaml";

    private RubricShelf() {}

    /**
     * Reads all of them, in the order of their names.
     *
     * @throws Refusal USAGE that lists every fault of every file
     */
    public static List<RubricSource> of(Workspace workspace) {
        List<Path> files = files(workspace.policyFolder());
        return files.isEmpty() ? SHIPPED.stream().map(RubricShelf::shipped).toList() : read(files, workspace.root());
    }

    private static RubricSource shipped(String name) {
        return new RubricSource(
                "policy/" + name, PolicyFile.shippedLines(name), PolicyFile.shipped(name, Rubric.class));
    }

    /**
     * Reads these files.
     *
     * @param root folder from which places are told
     */
    public static List<RubricSource> read(List<Path> files, Path root) {
        List<RubricSource> sources = new ArrayList<>();
        List<Refusal> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Rubric rubric = PolicyFile.read(file, Rubric.class);
                Path shown = file.startsWith(root) ? root.relativize(file) : file;
                sources.add(new RubricSource(shown.toString(), PolicyFile.lines(file), rubric));
            } catch (Refusal wrong) {
                problems.add(wrong);
            }
        }
        if (problems.size() == 1) {
            throw problems.get(0);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "rating.rubrics.problems", problems.size(), problems);
        }
        return sources;
    }

    /** The files of the rubrics of a folder. */
    public static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, FILES)) {
                found.forEach(files::add);
            } catch (IOException unreadable) {
                throw new Refusal(unreadable, Outcome.STORAGE, "rating.rubrics.unreadable", folder);
            }
        }
        Collections.sort(files);
        return files;
    }
}
