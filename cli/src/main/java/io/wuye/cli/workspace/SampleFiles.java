package io.wuye.cli.workspace;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The sample workspace that is part of the program, in its jar or in the folder of its classes. */
final class SampleFiles {
    private static final String ROOT = "/io/wuye/sample/talent-apartments";

    private SampleFiles() {}

    /** Copies every file into a folder; what is there already is replaced. */
    static void copyTo(Path folder) {
        URL url = SampleFiles.class.getResource(ROOT);
        if (url == null) {
            throw new IllegalStateException("the program was built without " + ROOT);
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(ROOT), folder);
                }
            } else {
                copy(Path.of(uri), folder);
            }
        } catch (IOException failed) {
            throw new Refusal(failed, Outcome.STORAGE, "cli.demo.failed", folder, String.valueOf(failed));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            inside.filter(Files::isRegularFile)
                    .forEach(file ->
                            copyFile(file, to.resolve(from.relativize(file).toString())));
        } catch (UncheckedIOException failed) {
            throw new IOException(failed);
        }
    }

    private static void copyFile(Path file, Path target) {
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(target, Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
