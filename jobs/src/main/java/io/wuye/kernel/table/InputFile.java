package io.wuye.kernel.table;

import java.nio.file.Path;

/**
 * A file that somebody gave the program: looked at once from end to end, opened read-only, never changed.
 *
 * @param path as the user gave it
 * @param format what it really is
 * @param bytes its size
 * @param sha256 digest of its content, lower-case hex
 * @param checksum of its content, by which a change is seen
 */
public record InputFile(Path path, Format format, long bytes, String sha256, long checksum) {
    /** What a readable file is. */
    public enum Format {
        /** Characters with separators. */
        TEXT,
        /** Excel 97–2003. */
        XLS,
        /** Excel 2007 and later, WPS. */
        XLSX
    }

    /**
     * Looks at a file.
     *
     * @throws io.wuye.kernel.text.Refusal if there is none ({@code NOTHING}), it may not be read ({@code STORAGE}), it is
     *     too large, no regular file, or of a kind that cannot be read ({@code INPUT_REFUSED})
     */
    public static InputFile open(Path path, Limits limits) {
        return Sniffer.look(path, limits);
    }

    /** The path as the user gave it, for messages. */
    public String name() {
        return path.toString();
    }

    /**
     * Makes sure that what was read is what was looked at.
     *
     * @throws io.wuye.kernel.text.Refusal {@code INPUT_REFUSED} if the content is another by now
     */
    public void requireUnchanged() {
        long now = Guard.parse(path, () -> Sniffer.checksum(path));
        if (now != checksum) {
            throw Guard.refuse("table.file.changed", path);
        }
    }
}
