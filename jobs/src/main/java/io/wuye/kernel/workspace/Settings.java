package io.wuye.kernel.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.text.Lang;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose once instead of at every call; {@code null} is "not chosen here".
 *
 * <p>One record serves the command line, the environment and {@code wuye.yaml}: {@link #over} lays one above the other.
 *
 * @param db JDBC address of the database; without one it is the file {@code wuye.db} of the workspace
 * @param lang language of help, messages and reports
 * @param files which files a job renders for people
 * @param rawCsv whether csv files are for machines: canonical headers, nothing neutralised, no totals
 * @param patience (key {@code wait}) how long to wait for another run ({@code PT10M})
 * @param font a TrueType or OpenType font with Chinese glyphs, for PDF
 */
public record Settings(
        @Nullable String db,
        @Nullable Lang lang,
        @Nullable FileChoice files,
        @Nullable Boolean rawCsv,
        @JsonProperty("wait") @Nullable Duration patience,
        @Nullable String font) {
    /** Nothing chosen. */
    public static final Settings NONE = new Settings(null, null, null, null, null, null);

    /** Reads a {@code wuye.yaml}; an empty file chooses nothing. */
    public static Settings read(Path file) {
        return PolicyFile.read(file, Settings.class, NONE);
    }

    /** These choices, and where nothing was chosen those of {@code lower}. */
    public Settings over(Settings lower) {
        return new Settings(
                first(db, lower.db),
                first(lang, lower.lang),
                first(files, lower.files),
                first(rawCsv, lower.rawCsv),
                first(patience, lower.patience),
                first(font, lower.font));
    }

    private static <T> @Nullable T first(@Nullable T upper, @Nullable T lower) {
        return upper != null ? upper : lower;
    }
}
