package io.wuye.kernel.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Passes bytes on and takes their SHA-256. Of a long file a second thread takes it: under the launcher's quick compiler
 * the digest costs as much as making the bytes.
 */
final class DigestStream extends OutputStream {
    private static final int LONG_BYTES = 1 << 20;
    private static final int CHUNKS_WAITING = 16;
    private static final byte[] END = {};

    private final OutputStream out;
    private final MessageDigest sha256 = Manifest.sha256();
    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(CHUNKS_WAITING);
    private @Nullable Thread worker;
    private long bytes;

    DigestStream(OutputStream out) {
        super();
        this.out = out;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] chunk, int from, int length) throws IOException {
        if (bytes < LONG_BYTES) {
            sha256.update(chunk, from, length);
        } else {
            if (worker == null) {
                worker = new Thread(this::digest, "sha256");
                worker.setDaemon(true);
                worker.start();
            }
            if (length > 0) {
                put(Arrays.copyOfRange(chunk, from, from + length));
            }
        }
        bytes += length;
        out.write(chunk, from, length);
    }

    private void put(byte[] chunk) throws IOException {
        try {
            waiting.put(chunk);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void digest() {
        try {
            for (byte[] chunk = waiting.take(); chunk != END; chunk = waiting.take()) {
                sha256.update(chunk);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** The digest of everything written, in lower-case hex; nothing may be written after it. */
    String hex() throws IOException {
        Thread second = worker;
        if (second != null) {
            put(END);
            try {
                second.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** Gives the digest up if it was not asked for; what it passes bytes on to is its owner's to close. */
    @Override
    public void close() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
