package io.wuye.kernel.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Temporary files beside the outputs. Their names carry the process, so that a later run knows which are orphans. */
final class ScratchFiles {
    private static final Pattern NAME = Pattern.compile("\\.wuye-(\\d+)-\\d+\\.tmp");
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();
    private static final AtomicLong COUNT = new AtomicLong();

    private ScratchFiles() {}

    /** A name for a new temporary file in the folder, in use until {@link #discard}. */
    static Path name(Path folder) {
        Path file = folder.resolve(".wuye-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
        IN_USE.add(file.toAbsolutePath());
        return file;
    }

    /** Deletes a temporary file if it is still there; one that cannot be deleted now is an orphan for the next run. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftForTheNextRun) {
            return;
        } finally {
            IN_USE.remove(file.toAbsolutePath());
        }
    }

    /** Deletes what runs that died (killed, power cut) left in the folder. */
    static void removeOrphans(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".wuye-*.tmp")) {
            for (Path file : files) {
                if (isOrphan(file)) {
                    Files.delete(file);
                }
            }
        } catch (IOException failure) {
            throw Folders.unwritable(folder, failure);
        }
    }

    private static boolean isOrphan(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        long pid = Long.parseLong(name.group(1));
        if (pid == ProcessHandle.current().pid()) {
            return !IN_USE.contains(file.toAbsolutePath());
        }
        // In containers process numbers come back soon: a process younger than the file did not write it.
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .map(started -> started.isAfter(written))
                .orElse(true);
    }
}
