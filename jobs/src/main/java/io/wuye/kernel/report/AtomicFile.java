package io.wuye.kernel.report;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** One output file, whole or not at all. */
public final class AtomicFile {
    private static final int BUFFER_BYTES = 1 << 16;

    private AtomicFile() {}

    /**
     * Writes {@code target} through a temporary file beside it: written, synced, renamed, folder synced.
     *
     * @return the SHA-256 of what was written, in lower-case hex
     * @throws Refusal STORAGE if the target is no plain file or the disk does not take it; nothing is left behind
     */
    public static String write(Path target, FileBody body) {
        if (Files.isSymbolicLink(target)) {
            throw new Refusal(Outcome.STORAGE, "report.output.symlink", target);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(Outcome.STORAGE, "report.output.not.a.file", target);
        }
        Path folder = Folders.parent(target);
        Path temporary = ScratchFiles.name(folder);
        try {
            String digest = fill(temporary, body);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(folder);
            return digest;
        } catch (IOException failure) {
            // What was written so far is free again before the free space is told.
            ScratchFiles.discard(temporary);
            throw refusal(target, body, failure);
        } finally {
            ScratchFiles.discard(temporary);
        }
    }

    private static String fill(Path temporary, FileBody body) throws IOException {
        var writeNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(temporary, writeNew, Folders.privateFile(temporary));
                DigestStream digest = new DigestStream(Channels.newOutputStream(channel))) {
            OutputStream out = new BufferedOutputStream(digest, BUFFER_BYTES);
            body.writeTo(out);
            out.flush();
            channel.force(true);
            return digest.hex();
        }
    }

    private static Refusal refusal(Path target, FileBody body, IOException failure) {
        long free = Folders.freeBytes(Folders.parent(target));
        long needed = failure instanceof AccessDeniedException ? 0 : size(body);
        if (free >= 0 && needed > free) {
            return new Refusal(failure, Outcome.STORAGE, "report.storage.full", target, free, needed);
        }
        return Folders.unwritable(target, failure);
    }

    /**
     * How long the file would be: a body may be asked again, and a user with a full disk wants to know how much to free.
     * Zero if that cannot be known (a workbook needs the disk even to be counted).
     */
    private static long size(FileBody body) {
        CountingStream count = new CountingStream();
        try {
            body.writeTo(count);
        } catch (IOException | RuntimeException unknown) {
            return 0;
        }
        return count.bytes;
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
