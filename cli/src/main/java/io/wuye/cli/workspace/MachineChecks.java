package io.wuye.cli.workspace;

import io.wuye.kernel.report.pdf.FontFiles;
import io.wuye.kernel.workspace.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What wuye needs of the machine: Java, a UTF-8 locale, a folder for temporary files, room, a Chinese font. */
final class MachineChecks {
    private static final int JAVA_NEEDED = 17;
    private static final long MEGABYTE = 1L << 20;
    private static final long FREE_NEEDED = 512 * MEGABYTE;

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
        String font = FontFiles.first(settings.font());
        String shown = font.isEmpty() ? Objects.requireNonNullElse(settings.font(), "-") : font;
        return settings.font() == null
                ? Check.note("font", !font.isEmpty(), shown)
                : Check.of("font", !font.isEmpty(), shown);
    }
}
