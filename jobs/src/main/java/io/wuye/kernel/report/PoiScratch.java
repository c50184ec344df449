package io.wuye.kernel.report;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Lets POI put its temporary files where ours are: private, and swept up after a dead run. */
final class PoiScratch implements TempFileCreationStrategy {
    private final Path folder;

    PoiScratch(Path folder) {
        this.folder = folder;
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        Path file = ScratchFiles.name(folder);
        return Files.createFile(file, Folders.privateFile(file)).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        throw new IOException("a workbook needs no temporary folder");
    }

    /** Lets a body write a workbook, its temporary files in a folder. */
    static void within(Path scratch, FileBody body, OutputStream out) throws IOException {
        try {
            TempFile.withStrategy(new PoiScratch(scratch), () -> write(body, out));
        } catch (RuntimeException failure) {
            // POI wraps a full disk in various exceptions.
            if (failure.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw failure;
        }
    }

    private static boolean write(FileBody body, OutputStream out) {
        try {
            body.writeTo(out);
            return true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
