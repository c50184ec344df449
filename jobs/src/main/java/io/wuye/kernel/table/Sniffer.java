package io.wuye.kernel.table;

import io.wuye.kernel.table.InputFile.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.ObjIntConsumer;
import java.util.zip.CRC32;

/** Tells by its bytes what a file is, and takes its digest on the way. */
final class Sniffer {
    private static final int HEAD = 8_192;

    private Sniffer() {}

    static InputFile look(Path path, Limits limits) {
        return Guard.parse(path, () -> {
            long bytes = size(path, limits);
            byte[] head = head(path);
            Format format = Magic.format(path, head);
            MessageDigest sha256 = sha256();
            CRC32 sum = new CRC32();
            read(path, (bytesRead, length) -> {
                sha256.update(bytesRead, 0, length);
                sum.update(bytesRead, 0, length);
            });
            return new InputFile(path, format, bytes, HexFormat.of().formatHex(sha256.digest()), sum.getValue());
        });
    }

    /** CRC-32 of a file's content: a tenth of the time of a digest, and enough to see that somebody wrote to it. */
    static long checksum(Path path) throws IOException {
        CRC32 sum = new CRC32();
        read(path, (bytesRead, length) -> sum.update(bytesRead, 0, length));
        return sum.getValue();
    }

    private static void read(Path path, ObjIntConsumer<byte[]> consumer) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                consumer.accept(buffer, n);
            }
        }
    }

    /** Asked before anything is opened: opening a FIFO would wait for ever. */
    private static long size(Path path, Limits limits) throws IOException {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        if (file.isDirectory()) {
            throw Guard.refuse("table.file.directory", path);
        }
        if (!file.isRegularFile()) {
            throw Guard.refuse("table.file.special", path);
        }
        if (file.size() == 0) {
            throw Guard.refuse("table.file.empty", path);
        }
        if (file.size() > limits.fileBytes()) {
            throw Guard.refuse("table.limit.file", path, file.size(), limits.fileBytes());
        }
        return file.size();
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
