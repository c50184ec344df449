package io.wuye.cli.options;

import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.ReadOptions;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user may say about a file that is read as a table. */
public final class InputOptions {
    @Option(names = "--encoding", paramLabel = "CHARSET")
    private @Nullable Charset encoding;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--max-file", paramLabel = "SIZE")
    private @Nullable Size maxFile;

    @Option(names = "--max-unpacked", paramLabel = "SIZE")
    private @Nullable Size maxUnpacked;

    @Option(names = "--max-rows", paramLabel = "N")
    private @Nullable Size maxRows;

    @Option(names = "--max-columns", paramLabel = "N")
    private @Nullable Size maxColumns;

    @Option(names = "--max-cell", paramLabel = "N")
    private @Nullable Size maxCell;

    @Option(names = "--max-line", paramLabel = "N")
    private @Nullable Size maxLine;

    /** The same as the reader takes it. */
    public ReadOptions read() {
        Size none = new Size(0);
        Map<String, Size> given = Map.of(
                "max-file", Objects.requireNonNullElse(maxFile, none),
                "max-unpacked", Objects.requireNonNullElse(maxUnpacked, none),
                "max-rows", Objects.requireNonNullElse(maxRows, none),
                "max-columns", Objects.requireNonNullElse(maxColumns, none),
                "max-cell", Objects.requireNonNullElse(maxCell, none),
                "max-line", Objects.requireNonNullElse(maxLine, none));
        return new ReadOptions(
                encoding,
                sheet,
                Limits.of(name -> given.getOrDefault(name, none).count()));
    }
}
