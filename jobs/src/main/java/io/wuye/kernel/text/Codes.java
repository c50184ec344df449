package io.wuye.kernel.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for codes that people type in many: {@code １－１０１}, {@code 1—101} and {@code " 1-101"} are one unit. */
public final class Codes {
    /** Every Unicode dash, and the signs that NFKC leaves alone but offices use as one: minus, box
     * drawing, soft hyphen, long vowel mark. */
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u2500\u2501\u00AD\u2043\u02D7\u30FC]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200B-\u200D\u2060\uFEFF]+");

    private Codes() {}

    /**
     * The normal form of a code: NFKC, dashes unified to {@code -}, white space collapsed to one space and trimmed.
     * Case is kept: {@code a} and {@code A} may be two staircases.
     *
     * <p>Already normal codes come back as they are, at the cost of one look at each character.
     */
    public static String normal(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String folded =
                DASHES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("-");
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** Whether a character stays as it is in any normal form: what is printed in ASCII, and Chinese characters proper. */
    public static boolean isPlain(char c) {
        return c > ' ' && (c < 0x7F || (c >= '\u4E00' && c <= '\u9FFF'));
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isPlain(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
