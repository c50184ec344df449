package io.wuye.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest signatures are bound to: SHA-256 of the list as csv in UTF-8, lines ended by a line feed. */
final class ListDigest {
    private final MessageDigest digest;

    ListDigest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes the next line. */
    void line(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** In lower-case hex. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a list that is being frozen. */
    static String of(List<ListItem> items) {
        ListDigest digest = new ListDigest();
        digest.line(ListItem.HEADER);
        items.forEach(item -> digest.line(item.canonical()));
        return digest.hex();
    }
}
