package io.wuye.kernel.text;

import java.util.HexFormat;

/** Text from files made safe to print: what a terminal would obey or a reader could not see is shown as a code. */
public final class Escapes {
    private Escapes() {}

    /**
     * The text with every control character, line break, direction override, invisible character and broken surrogate
     * written as {@code \t}, {@code \n}, {@code \x1b} or {@code <U+202E>}. What is visible stays as it is, so ordinary
     * text comes back unchanged.
     */
    public static String visible(String text) {
        if (text.codePoints().noneMatch(Escapes::isInvisible)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (!isInvisible(c)) {
            shown.appendCodePoint(c);
        } else if (c == '\t') {
            shown.append("\\t");
        } else if (c == '\n') {
            shown.append("\\n");
        } else if (c == '\r') {
            shown.append("\\r");
        } else if (c < 0x100) {
            shown.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
        } else {
            shown.append("<U+")
                    .append(HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 5 : 4))
                    .append('>');
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            // Younger ideographs (rare surnames) are unassigned to an older Java, and visible all the same.
            case Character.UNASSIGNED -> c < 0x20000 || c > 0x3FFFD;
            default -> false;
        };
    }
}
