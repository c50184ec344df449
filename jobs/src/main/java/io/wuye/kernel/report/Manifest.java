package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code MANIFEST.sha256}: a line {@code <hex>  <name>} per file, sorted, as {@code sha256sum -c} reads it; comment lines
 * tell which file name stands for which original. Several commands may write into one folder: what others wrote stays
 * listed as they wrote it, while it exists.
 */
final class Manifest {
    static final String NAME = "MANIFEST.sha256";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern ALIAS = Pattern.compile("# (.+) = (.+)");

    private final Path folder;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final SortedMap<String, String> originals = new TreeMap<>();

    private Manifest(Path folder) {
        this.folder = folder;
    }

    /** The manifest of a folder as it stands, without files that are gone; empty if there is none. */
    static Manifest read(Path folder) {
        Manifest manifest = new Manifest(folder);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(manifest::take);
            } catch (IOException unreadable) {
                throw Folders.unwritable(file, unreadable);
            }
        }
        return manifest;
    }

    void put(String name, String digest, String original) {
        digests.put(name, digest);
        name(name, name, original);
    }

    /** Notes which original a file stands for, or ({@code .}) the folder itself, if its name had to change. */
    void name(String entry, String name, String original) {
        originals.remove(entry);
        if (!name.equals(original)) {
            originals.put(entry, original);
        }
    }

    void remove(String name) {
        digests.remove(name);
        originals.remove(name);
    }

    void write() {
        StringBuilder text = new StringBuilder();
        originals.forEach((name, original) -> text.append("# ")
                .append(name)
                .append(" = ")
                .append(Escapes.visible(original))
                .append('\n'));
        digests.forEach(
                (name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(NAME), out -> out.write(bytes));
    }

    private void take(String line) {
        Matcher entry = ENTRY.matcher(line);
        Matcher alias = ALIAS.matcher(line);
        if (entry.matches() && Files.exists(folder.resolve(entry.group(2)), LinkOption.NOFOLLOW_LINKS)) {
            digests.put(entry.group(2), entry.group(1));
        } else if (alias.matches() && Files.exists(folder.resolve(alias.group(1)), LinkOption.NOFOLLOW_LINKS)) {
            originals.put(alias.group(1), alias.group(2));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
