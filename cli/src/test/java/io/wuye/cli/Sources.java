package io.wuye.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as the gates read them. */
final class Sources {
    /** The folder that holds both modules, from whichever of them the tests run. */
    static final Path ROOT = root();

    private Sources() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.isDirectory(folder.resolve("samples")) ? folder : parent(folder);
    }

    static Path parent(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    /** Every transcript. */
    static List<Path> transcripts() {
        return files("samples", ".test");
    }

    /** Java files of the program, tests left out. */
    static List<Path> mainJava() {
        return Stream.of("jobs/src/main/java", "cli/src/main/java")
                .flatMap(folder -> files(folder, ".java").stream())
                .toList();
    }

    /** Every Java file. */
    static List<Path> allJava() {
        return Stream.of("jobs/src", "cli/src")
                .flatMap(folder -> files(folder, ".java").stream())
                .toList();
    }

    /** Files below a folder of the project whose names end so, sorted. */
    static List<Path> files(String folder, String suffix) {
        try (Stream<Path> inside = Files.walk(ROOT.resolve(folder))) {
            return inside.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Copies the files of a sample, without its transcripts. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path :
                    inside.filter(path -> !path.toString().endsWith(".test")).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
