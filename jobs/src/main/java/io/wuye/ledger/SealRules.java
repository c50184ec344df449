package io.wuye.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The chain of vouchers: each is sealed with the SHA-256 of the seal before it and of all that it says itself.
 *
 * <p>The fields are joined with the control characters made for that (unit and record separator, 0x1F and 0x1E), which
 * no text of a voucher holds, so that two different vouchers never read alike.
 */
final class SealRules {
    /** What stands before the first voucher. */
    static final String NONE = "";

    private static final char BETWEEN_FIELDS = '\u001F';
    private static final char BETWEEN_RECORDS = '\u001E';

    private final MessageDigest digest;

    private SealRules(String previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(previous);
    }

    /** Begins the seal of a voucher. */
    static SealRules after(String previous) {
        return new SealRules(previous);
    }

    /** Adds a record: the voucher's head, then each of its lines. */
    SealRules add(@Nullable Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            text.append(field).append(BETWEEN_FIELDS);
        }
        digest.update(text.append(BETWEEN_RECORDS).toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The seal: 64 lower-case hex digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
