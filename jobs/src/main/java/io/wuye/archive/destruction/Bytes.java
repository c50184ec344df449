package io.wuye.archive.destruction;

import io.wuye.kernel.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The electronic records below one folder: the only place that moves or deletes their bytes, and then only what is a
 * plain file with one name inside that folder.
 */
final class Bytes {
    /** Where bytes wait before they are deleted: inside the folder, so that moving them is one rename. */
    static final String QUARANTINE = "quarantine";

    private final Path root;
    private final List<Path> shielded;

    /**
     * @param root the archive's folder
     * @param shielded the program's own files and folders, which are never touched
     */
    Bytes(Path root, List<Path> shielded) {
        this.root = root.toAbsolutePath().normalize();
        this.shielded =
                shielded.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /** Why the bytes of a record must not be touched; empty if they may. */
    Optional<Guard> fault(String file, String sha256) {
        Path path;
        try {
            path = root.resolve(file);
        } catch (InvalidPathException unreadable) {
            return Optional.of(Guard.OUTSIDE);
        }
        Optional<Guard> place = place(Path.of(file), path);
        return place.isPresent() ? place : content(path, sha256);
    }

    private Optional<Guard> place(Path relative, Path path) {
        boolean climbs = relative.isAbsolute();
        for (Path part : relative) {
            climbs |= part.toString().equals("..") || part.toString().equals(".");
        }
        if (climbs || !path.normalize().startsWith(root) || path.normalize().equals(root)) {
            return Optional.of(Guard.OUTSIDE);
        }
        if (relative.getName(0).toString().equalsIgnoreCase(QUARANTINE) || isShielded(path.normalize())) {
            return Optional.of(Guard.PROTECTED);
        }
        Path level = root;
        for (Path part : relative) {
            level = level.resolve(part);
            if (Files.isSymbolicLink(level)) {
                return Optional.of(Guard.SYMBOLIC_LINK);
            }
        }
        return Optional.empty();
    }

    /** The program's own files, by their names and by where those really lie. */
    private boolean isShielded(Path path) {
        return shielded.stream().anyMatch(own -> path.startsWith(own) || isSame(path, own));
    }

    private static boolean isSame(Path path, Path own) {
        try {
            return Files.exists(path) && Files.exists(own) && path.toRealPath().startsWith(own.toRealPath());
        } catch (IOException unknown) {
            return true;
        }
    }

    private static Optional<Guard> content(Path path, String sha256) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Guard.NO_FILE);
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Guard.NOT_A_FILE);
        }
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && (Integer) Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS) != 1) {
                return Optional.of(Guard.HARD_LINK);
            }
            return digest(path).equalsIgnoreCase(sha256) ? Optional.empty() : Optional.of(Guard.OTHER_BYTES);
        } catch (IOException unreadable) {
            return Optional.of(Guard.NOT_A_FILE);
        }
    }

    private static String digest(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the bytes lie where the catalogue says. */
    boolean isInPlace(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the bytes lie in quarantine. */
    boolean isInQuarantine(String listId, String recordId) {
        return Files.exists(aside(listId, recordId), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the bytes in quarantine are those of the list. */
    boolean isIntact(String listId, String recordId, String sha256) {
        return content(aside(listId, recordId), sha256).isEmpty();
    }

    /** Moves the bytes of a record into quarantine, in one rename, and makes it durable. */
    void quarantine(String file, String listId, String recordId) throws IOException {
        Path from = root.resolve(file);
        Path to = aside(listId, recordId);
        folder(to);
        move(from, to);
    }

    /** Brings the bytes of a record back to where the catalogue says. */
    void restore(String file, String listId, String recordId) throws IOException {
        Path to = root.resolve(file);
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(to + " exists again");
        }
        folder(to);
        move(aside(listId, recordId), to);
    }

    /** Deletes bytes from quarantine; afterwards they are gone, also if they were before. */
    void delete(String listId, String recordId) throws IOException {
        Path path = aside(listId, recordId);
        if (Files.isSymbolicLink(path) || !path.normalize().startsWith(root.resolve(QUARANTINE))) {
            throw new IOException(path + " is not in quarantine");
        }
        Files.deleteIfExists(path);
        if (path.getParent() != null && Files.isDirectory(path.getParent())) {
            sync(path.getParent());
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + " is still there");
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(to + " exists");
        }
        if (!Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(from.toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(parent(to));
        sync(parent(from));
    }

    private void folder(Path file) throws IOException {
        Path level = root;
        for (Path part : root.relativize(parent(file))) {
            level = level.resolve(part);
            if (Files.isSymbolicLink(level)) {
                throw new IOException(level + " is a symbolic link");
            }
        }
        Files.createDirectories(parent(file));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder: " + file);
        }
        return parent;
    }

    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path aside(String listId, String recordId) {
        return root.resolve(QUARANTINE).resolve(Slug.of(listId)).resolve(Slug.of(recordId));
    }
}
