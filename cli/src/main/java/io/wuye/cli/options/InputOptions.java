package io.wuye.cli.options;

import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.ReadOptions;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user may say about a file that is read as a table. */
public final class InputOptions {
    @Option(names = "--encoding", paramLabel = "CHARSET")
    private @Nullable Charset encoding;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    /** The same as the reader takes it. */
    public ReadOptions read() {
        return new ReadOptions(encoding, sheet, Limits.DEFAULT);
    }
}
