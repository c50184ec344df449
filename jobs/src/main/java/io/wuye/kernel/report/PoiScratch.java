package io.wuye.kernel.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
