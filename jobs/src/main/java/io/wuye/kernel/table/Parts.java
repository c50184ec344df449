package io.wuye.kernel.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an xlsx by name; no part unpacks to more than its limit, whatever the archive says of its size. */
final class Parts implements AutoCloseable {
    /** A workbook with thousands of sheets and pictures has fewer parts than this. */
    private static final int MOST_PARTS = 20_000;

    private static final long HARMLESS_BYTES = 64L << 20;
    private static final long HIGHEST_RATIO = 100;

    private final Path path;
    private final long limit;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(Path path, long limit, ZipFile zip) {
        this.path = path;
        this.limit = limit;
        this.zip = zip;
    }

    static Parts open(Path path, Limits limits) throws IOException {
        Parts parts = new Parts(path, limits.entryBytes(), new ZipFile(path.toFile()));
        if (parts.zip.size() > MOST_PARTS) {
            parts.zip.close();
            throw Guard.refuse("table.limit.parts", path, MOST_PARTS);
        }
        for (Enumeration<? extends ZipEntry> all = parts.zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            // Which of two parts of one name is meant, every program decides otherwise.
            if (parts.entries.put(normal(entry.getName()), entry) != null) {
                parts.zip.close();
                throw new Damage("table.damaged.twice", entry.getName());
            }
        }
        return parts;
    }

    /** The unpacked bytes of a part, null if there is none of that name. */
    @Nullable InputStream find(String name) throws IOException {
        ZipEntry entry = entries.get(normal(name));
        return entry == null ? null : new Bounded(zip.getInputStream(entry), bound(entry));
    }

    /** A table shrinks to a tenth or a thirtieth; what shrinks to much less is no table, and need not be read to its end. */
    private long bound(ZipEntry entry) {
        return Math.min(limit, Math.max(HARMLESS_BYTES, HIGHEST_RATIO * entry.getCompressedSize()));
    }

    /** The unpacked bytes of a part that must be there. */
    InputStream get(String name) throws IOException {
        InputStream part = find(name);
        if (part == null) {
            throw new Damage("table.damaged.part", name);
        }
        return part;
    }

    /** What a relationship of one part points to: absolute, or relative to that part's folder. */
    static String resolve(String part, String target) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String joined = target.startsWith("/") ? target.substring(1) : folder + target;
        return Path.of("/" + joined).normalize().toString().substring(1);
    }

    /** Some programs write other cases, backslashes or a leading slash. */
    private static String normal(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked. */
    private final class Bounded extends FilterInputStream {
        private final long most;
        private long unpacked;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count(n);
            return n;
        }

        private void count(int n) {
            unpacked += Math.max(0, n);
            if (unpacked > most) {
                throw Guard.refuse("table.limit.entry", path, most);
            }
        }
    }
}
