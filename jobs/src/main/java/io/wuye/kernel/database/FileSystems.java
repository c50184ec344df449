package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the file system below a database is able to promise. */
final class FileSystems {
    /** Types on which a memory-mapped write-ahead log or a lock is not safe between machines. */
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "ncpfs",
            "lustre",
            "ceph",
            "glusterfs",
            "fuse.sshfs",
            "fuse.glusterfs",
            "fuse.davfs",
            "davfs",
            "fuse.rclone",
            "fuse.s3fs");

    private FileSystems() {}

    static void refuseNetworkShare(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            String type = folder == null ? "" : Files.getFileStore(folder).type();
            if (network(type)) {
                throw new Refusal(Outcome.STORAGE, "database.network.share", file, type);
            }
        } catch (IOException unknown) {
            throw StorageFaults.refusal(unknown, file.toString());
        }
    }

    static boolean network(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
