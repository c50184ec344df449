package io.wuye.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where copies of a database are kept: the folder {@code backup} beside it. */
final class Backups {
    private Backups() {}

    /** The newest copy by name, or the folder it would be in, as a message shows it. */
    static String newest(Path database) {
        Path folder = database.resolveSibling("backup");
        if (!Files.isDirectory(folder)) {
            return folder + " (—)";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .max(Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse(folder + " (—)");
        } catch (IOException unreadable) {
            return folder + " (—)";
        }
    }
}
