package io.wuye.billing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of a plan: two plans with the same one post the same lines.
 *
 * <p>Made of natural keys and amounts only, so the order in which files were imported does not show.
 */
final class PlanDigest {
    private final MessageDigest sha256;

    PlanDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes in what one unit comes to. */
    void add(Reckoning reckoning) {
        String unit = reckoning.unit().projectCode() + "|" + reckoning.unit().code() + "|";
        for (Charge line : reckoning.lines()) {
            text(unit
                    + String.join(
                            "|",
                            line.billingMonth().toString(),
                            line.tariffCode(),
                            String.valueOf(line.seq()),
                            line.kind().code(),
                            line.days().toString(),
                            line.party(),
                            String.valueOf(line.amountFen()),
                            String.valueOf(line.netFen()),
                            line.dueDate().toString()));
        }
        reckoning.parked().forEach(item -> text(unit + item));
    }

    /** The digest of all that was taken in, 64 hex digits. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** One digest of many. */
    static String of(List<String> digests) {
        PlanDigest all = new PlanDigest();
        digests.forEach(all::text);
        return all.hex();
    }

    private void text(String line) {
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
    }
}
