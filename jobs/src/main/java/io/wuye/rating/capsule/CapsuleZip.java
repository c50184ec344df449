package io.wuye.rating.capsule;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The file of a capsule. Parts are stored, not compressed, in the order of their names and all of one time: compressors differ
 * between machines, and the same round must give the same bytes.
 */
final class CapsuleZip {
    /** A folder and a plain file name; nothing that leads elsewhere. */
    private static final Pattern PART =
            Pattern.compile("capsule\\.json|(policy|data|out)/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 2L << 30;
    private static final int BUFFER = 1 << 16;

    private CapsuleZip() {}

    /** Writes files under the names of parts. */
    static void write(SortedMap<String, Path> parts, OutputStream out) throws IOException {
        // The stream is whoever gave it's to close.
        ZipOutputStream zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setMethod(ZipEntry.STORED);
            entry.setTimeLocal(FIXED);
            entry.setSize(Files.size(part.getValue()));
            entry.setCrc(crc(part.getValue()));
            zip.putNextEntry(entry);
            Files.copy(part.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long crc(Path file) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        }
        return crc.getValue();
    }

    /**
     * Unpacks a capsule into a folder that has no other use.
     *
     * @return the parts by their names
     * @throws Refusal INPUT_REFUSED if it is no capsule, is broken, too large, or names a part that could lie elsewhere
     */
    static SortedMap<String, Path> unpack(Path file, Path folder) {
        SortedMap<String, Path> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refuse("rating.capsule.parts", file, MOST_PARTS);
            }
            long left = MOST_BYTES;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (!PART.matcher(name).matches() || parts.containsKey(name)) {
                    throw refuse("rating.capsule.part", file, name);
                }
                Path target = folder.resolve(name);
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(target)) {
                    left -= copy(in, out, left, file);
                }
                parts.put(name, target);
            }
        } catch (ZipException broken) {
            throw new Refusal(broken, Outcome.INPUT_REFUSED, "rating.capsule.broken", file);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Outcome.STORAGE, "rating.capsule.unreadable", file);
        }
        return parts;
    }

    /** What an archive says of its sizes is no promise, so the bytes are counted. */
    private static long copy(InputStream in, OutputStream out, long most, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            copied += n;
            if (copied > most) {
                throw refuse("rating.capsule.bytes", file, MOST_BYTES);
            }
            out.write(buffer, 0, n);
        }
        return copied;
    }

    /** SHA-256 of a file in lower-case hex. */
    static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Outcome.STORAGE, "rating.capsule.unreadable", file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal refuse(String key, Object... arguments) {
        return new Refusal(Outcome.INPUT_REFUSED, key, arguments);
    }
}
