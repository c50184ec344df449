package io.wuye.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder below {@code samples}, found from wherever the tests run. */
final class SampleFolder {
    private static final boolean UPDATE = Boolean.getBoolean("samples.update");

    private final Path folder;

    SampleFolder(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("samples")) ? here : here.resolveSibling(".");
        this.folder = root.resolve("samples").resolve(name).normalize();
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Names of the files in it. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    /** Writes the files, if the build was told to. */
    void update(Map<String, byte[]> files) throws IOException {
        if (!UPDATE) {
            return;
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = path(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
    }
}
