package io.wuye.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives (which xlsx files are) whose bytes do not depend on the clock, and their content for comparison. */
final class Archives {
    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Archives() {}

    /** The same entries with one fixed time. */
    static byte[] stable(byte[] zip) throws IOException {
        return replaced(zip, "", "");
    }

    /** The same entries with one fixed time, and one text in all of them replaced by another. */
    static byte[] replaced(byte[] zip, String old, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries(zip).entrySet()) {
                ZipEntry next = new ZipEntry(entry.getKey());
                next.setTimeLocal(FIXED);
                out.putNextEntry(next);
                String content = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
                out.write((old.isEmpty() ? content : content.replace(old, text)).getBytes(StandardCharsets.ISO_8859_1));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Text in which two files are compared: the parts of an archive (packing differs between Java versions), else the
     * bytes.
     */
    static String content(byte[] file) throws IOException {
        StringBuilder content = new StringBuilder();
        try {
            for (Map.Entry<String, byte[]> entry : entries(file).entrySet()) {
                content.append(entry.getKey())
                        .append('\n')
                        .append(new String(entry.getValue(), StandardCharsets.UTF_8));
            }
        } catch (EOFException cutOff) {
            return "an archive that was cut off";
        }
        return content.length() > 0 ? content.toString() : new String(file, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
