package io.wuye.kernel.report;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Folders and permissions of what a run writes: for the user's eyes only, and never through a symbolic link. */
final class Folders {
    private static final FileAttribute<?>[] NONE = {};

    private Folders() {}

    /** Creates {@code folder} below an existing or creatable {@code root}, level by level. */
    static void create(Path root, Path folder) {
        try {
            if (Files.isSymbolicLink(root)) {
                throw new Refusal(Outcome.STORAGE, "report.output.symlink", root);
            }
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root, privateFolder(root.getFileSystem().getPath("/")));
            }
            Path level = root;
            for (Path part : root.relativize(folder)) {
                level = level.resolve(part);
                createOne(level);
            }
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    private static void createOne(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new Refusal(Outcome.STORAGE, "report.output.symlink", folder);
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, privateFolder(folder));
        }
    }

    /** Makes a rename durable. Systems that cannot open a folder (Windows) have no such call and need none. */
    static void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static FileAttribute<?>[] privateFile(Path file) {
        return permissions(file, "rw-------");
    }

    private static FileAttribute<?>[] privateFolder(Path folder) {
        return permissions(folder, "rwx------");
    }

    private static FileAttribute<?>[] permissions(Path path, String mode) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : NONE;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "an output file lies in a folder");
    }

    /** Bytes the user may still write where the folder lies or would lie, or -1 if the system does not say. */
    static long freeBytes(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException unknown) {
            return -1;
        }
    }

    /** The refusal for a path that the system does not let us write, with the system's reason. */
    static Refusal unwritable(Path path, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new Refusal(failure, Outcome.STORAGE, "report.storage.denied", path);
        }
        String reason = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
        return new Refusal(
                failure, Outcome.STORAGE, "report.storage.unwritable", path, reason, freeBytes(parent(path)));
    }
}
