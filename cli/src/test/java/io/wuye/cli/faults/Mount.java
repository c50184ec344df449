package io.wuye.cli.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A small file system of the test's own; a test that may not mount one is skipped.
 *
 * @param folder where it lies
 */
record Mount(Path folder) implements AutoCloseable {
    /** @param what as mount wants it, without the folder */
    static Mount of(Path folder, String what) {
        try {
            Files.createDirectory(folder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Assumptions.assumeTrue(shell("mount " + what + " " + folder) == 0, "mounting is not allowed here");
        return new Mount(folder);
    }

    void remount(String options) {
        Assumptions.assumeTrue(shell("mount -o " + options + " " + folder) == 0, "mounting is not allowed here");
    }

    /** A file that leaves so much room. */
    Path fillUpTo(int kilobytes) {
        Path fill = folder.resolve("fill");
        shell("head -c $(( ($(df -k --output=avail " + folder + " | tail -1) - " + kilobytes
                + ") * 1024 )) /dev/zero > " + fill);
        return fill;
    }

    static int shell(String line) {
        try {
            return new ProcessBuilder("bash", "-c", line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    @Override
    public void close() {
        shell("umount -l " + folder);
    }
}
