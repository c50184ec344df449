package io.wuye.kernel.run;

import io.wuye.kernel.database.StorageFaults;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time per workspace: a lock of the operating system, which the kernel releases when the process dies.
 *
 * <p>The lock lies on a byte far behind the file's end, so that whoever is refused can still read who holds it.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final String FILE = ".wuye.lock";
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, waiting as long as the caller has patience.
     *
     * @throws Refusal LOCKED, naming the holder
     */
    static WorkspaceLock take(Path root, Holder self, Duration patience) {
        Path file = root.resolve(FILE);
        try {
            FileChannel channel = open(file);
            if (!Patience.until(patience, () -> locked(channel))) {
                channel.close();
                throw refusal(root, Holder.read(file));
            }
            self.write(channel);
            return new WorkspaceLock(channel);
        } catch (IOException failure) {
            throw StorageFaults.find(failure, file.toString()).orElseThrow(() -> new UncheckedIOException(failure));
        }
    }

    static Refusal refusal(Object place, @Nullable Holder holder) {
        return holder == null
                ? new Refusal(Outcome.LOCKED, "run.locked.unknown", place)
                : new Refusal(Outcome.LOCKED, "run.locked", place, holder.pid(), holder.started(), holder.command());
    }

    private static boolean locked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "ELOOP");
        }
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            return FileChannel.open(
                    file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(file, options);
    }

    /** Releases the lock; the file stays, for deleting it would let two processes lock two files of one name. */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
