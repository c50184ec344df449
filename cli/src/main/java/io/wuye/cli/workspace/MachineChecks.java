package io.wuye.cli.workspace;

import io.wuye.kernel.workspace.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What wuye needs of the machine: Java, a UTF-8 locale, a folder for temporary files, room, a Chinese font. */
final class MachineChecks {
    private static final int JAVA_NEEDED = 17;
    private static final long MEGABYTE = 1L << 20;
    private static final long FREE_NEEDED = 512 * MEGABYTE;
    private static final List<Path> FONT_FOLDERS =
            List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of("/Library/Fonts"));
    private static final List<String> FONT_FAMILIES =
            List.of("notosanscjk", "notosanssc", "notoserifcjk", "wqy", "lxgw", "sourcehan", "pingfang", "simsun");

    private MachineChecks() {}

    static List<Check> all(Path folder, Settings settings) {
        return List.of(java(), locale(), temporary(), room(folder), font(settings));
    }

    private static Check java() {
        Runtime.Version version = Runtime.version();
        return Check.of("java", version.feature() >= JAVA_NEEDED, version);
    }

    /** The encoding of file names; under cron's C locale Chinese names become question marks. */
    private static Check locale() {
        String encoding = System.getProperty("sun.jnu.encoding", "?");
        return Check.of("locale", encoding.toUpperCase(Locale.ROOT).equals("UTF-8"), encoding);
    }

    /** The SQLite driver unpacks a library there and loads it, which a noexec mount refuses. */
    private static Check temporary() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
        try {
            Path probe = Files.createTempFile(folder, "wuye", ".probe");
            boolean executable = probe.toFile().setExecutable(true) && Files.isExecutable(probe);
            Files.delete(probe);
            return Check.of("temporary", executable, folder);
        } catch (IOException notWritable) {
            return Check.of("temporary", false, folder);
        }
    }

    private static Check room(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return Check.of("room", free >= FREE_NEEDED, free / MEGABYTE + " MB");
        } catch (IOException unknown) {
            return Check.of("room", false, folder);
        }
    }

    private static Check font(Settings settings) {
        String chosen = settings.font();
        if (chosen != null) {
            return Check.of("font", Files.isReadable(Path.of(chosen)), chosen);
        }
        Optional<Path> found =
                FONT_FOLDERS.stream().flatMap(MachineChecks::fonts).findFirst();
        return Check.note("font", found.isPresent(), found.map(Path::toString).orElse("-"));
    }

    private static Stream<Path> fonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(MachineChecks::chinese).sorted().limit(1).toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean chinese(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String letters = name.replaceAll("[^a-z]", "");
        return name.matches(".*\\.(ttf|ttc|otf)") && FONT_FAMILIES.stream().anyMatch(letters::startsWith);
    }
}
