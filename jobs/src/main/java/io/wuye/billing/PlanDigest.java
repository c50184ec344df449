package io.wuye.billing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The fingerprint of a plan: two plans with the same one post the same lines.
 *
 * <p>A sum, modulo 2^256, of hashes of what units come to; sets add the hash of what their lines share, multiplied by
 * count, sums and the units' own fingerprints. Made of natural keys and amounts only, so neither the order in which files
 * were imported nor how the units were cut into ranges shows.
 */
final class PlanDigest {
    private static final int HEX_DIGITS = 64;
    private static final int HEX = 16;
    private static final BigInteger MODULUS = BigInteger.TWO.pow(HEX_DIGITS * 4);

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;

    PlanDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes in what one unit comes to. */
    void add(Reckoning reckoning) {
        if (reckoning.lines().isEmpty() && reckoning.parked().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(reckoning.unit().projectCode())
                .append('|')
                .append(reckoning.unit().code());
        for (Charge line : reckoning.lines()) {
            text.append('\n').append(line.billingMonth()).append('|').append(line.tariffCode());
            text.append('|').append(line.seq()).append('|').append(line.kind().code());
            text.append('|').append(line.days()).append('|').append(line.party());
            text.append('|').append(line.amountFen()).append('|').append(line.netFen());
            text.append('|').append(line.dueDate());
        }
        reckoning.parked().forEach(item -> text.append('\n').append(item));
        add(text.toString(), 1);
    }

    /** Takes in what plain units come to. */
    void add(SetTotals totals) {
        for (SetTotals.Item total : totals.items()) {
            SetItem item = total.item();
            if (total.lines() > 0) {
                String shared = String.join(
                        "|",
                        totals.slice().month().toString(),
                        item.code(),
                        item.servicePeriod().toString(),
                        item.tariff().unitPrice().toPlainString(),
                        item.dueDate().toString());
                add("lines|" + shared, total.lines());
                add("amount|" + shared, total.amountFen());
                add("net|" + shared, total.netFen());
                add("units|" + shared, totals.fingerprints());
                add("areas|" + shared, totals.areaFingerprints());
            }
        }
    }

    /** The digest of all that was taken in, 64 hex digits. */
    String hex() {
        String digits = sum.mod(MODULUS).toString(HEX);
        return "0".repeat(HEX_DIGITS - digits.length()) + digits;
    }

    /** The digest of a plan by those of its parts. */
    static String of(List<String> digests) {
        BigInteger sum = digests.stream()
                .map(digest -> new BigInteger(digest, HEX))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .mod(MODULUS);
        PlanDigest all = new PlanDigest();
        // Hashed once more: the plan of nothing is not a row of zeros.
        all.add(sum.toString(HEX), 1);
        return all.hex();
    }

    private void add(String text, long times) {
        byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        BigInteger number = new BigInteger(1, hash);
        sum = sum.add(times == 1 ? number : number.multiply(BigInteger.valueOf(times)));
    }
}
