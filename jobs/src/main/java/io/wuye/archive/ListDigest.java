package io.wuye.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The digest of a list that is signed: SHA-256 of it as csv in UTF-8, lines ended by a line feed. */
public final class ListDigest {
    private final MessageDigest digest;

    public ListDigest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Cells as a line of canonical csv: in quotes where they must be, and only there. */
    public static String csv(List<String> cells) {
        return cells.stream().map(ListDigest::cell).collect(Collectors.joining(","));
    }

    /** A cell in csv, in quotes where it must be. */
    public static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Takes the next line. */
    public void line(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hex. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
