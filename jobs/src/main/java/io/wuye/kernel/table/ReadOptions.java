package io.wuye.kernel.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user may say about a file.
 *
 * @param encoding of a text file; null: found by its bytes
 * @param sheet name of the worksheet; null: the only one whose header fits
 * @param limits what is too much
 */
public record ReadOptions(
        @Nullable Charset encoding, @Nullable String sheet, Limits limits) {
    /** Find everything out from the file itself. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, null, Limits.DEFAULT);
}
