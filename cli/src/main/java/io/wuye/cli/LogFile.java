package io.wuye.cli;

import io.wuye.kernel.text.Escapes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code log/wuye.log} of the workspace: what a person need not read, but who mends the program must. */
final class LogFile {
    private static final int DIGITS_OF_A_PHONE = 7;
    private static volatile LogFile current = new LogFile(null);

    private final @Nullable Path file;

    private LogFile(@Nullable Path file) {
        this.file = file;
    }

    /** From now on what is logged goes to this workspace; {@code null}: nowhere. */
    static void use(@Nullable Path root) {
        current = new LogFile(root == null ? null : root.resolve("log").resolve("wuye.log"));
    }

    static LogFile current() {
        return current;
    }

    /**
     * Writes the trace of a bug.
     *
     * @return where it lies, or how to see it when it could not be written
     */
    String trace(Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return write("ERROR " + trace) ? String.valueOf(file) : "--verbose";
    }

    /** Appends an entry; whether that was possible. */
    boolean write(String entry) {
        if (file == null) {
            return false;
        }
        String line = Instant.now() + " " + masked(entry.strip()).replace("\n", "\n    ") + "\n";
        try {
            create(file);
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            return true;
        } catch (IOException | UnsupportedOperationException notWritable) {
            // A log that cannot be written must not hide what was to be logged.
            return false;
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Long digit runs may be phones and identity numbers, wherever an exception picked them up. */
    static String masked(String text) {
        return text.lines()
                .map(line -> Escapes.visible(line).replaceAll("\\d(?=\\d{" + (DIGITS_OF_A_PHONE - 1) + "})", "*"))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
