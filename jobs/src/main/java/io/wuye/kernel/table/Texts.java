package io.wuye.kernel.table;

import java.text.Normalizer;

/** Small operations on the characters of cells; each returns its argument if there is nothing to do. */
final class Texts {
    private Texts() {}

    /** Without white space around it, the full-width, no-break and zero-width kinds included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Full-width digits and signs made plain (NFKC), white space around it removed. */
    static String plain(String text) {
        String stripped = strip(text);
        return isAscii(stripped) ? stripped : strip(Normalizer.normalize(stripped, Normalizer.Form.NFKC));
    }

    /** Short enough to be quoted in a message. */
    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 57)) + "…";
    }

    /** Whether every character is an ASCII digit, and there is one. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        if (c < 0x7F) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        if (c > '\u3000' && c < '\uFE00') {
            // Chinese characters are most of what offices write, and none of them is a space.
            return false;
        }
        return Character.isSpaceChar(c) || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
