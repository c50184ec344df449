package io.wuye.kernel.text;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many columns of a terminal (or how many digits' worth of a sheet's column) a text takes.
 *
 * <p>East Asian wide and full-width characters and emoji take two, combining and invisible ones none, all others one;
 * characters of ambiguous width count one, as terminals draw them outside of legacy code pages.
 */
public final class Width {
    /** East_Asian_Width W and F of Unicode 14, with unassigned gaps closed. */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 2648-2653 267F-267F 2693-2693
            26A1-26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA 26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD
            2705-2705 270A-270B 2728-2728 274C-274C 274E-274E 2753-2755 2757-2757 2795-2797 27B0-27B0 27BF-27BF 2B1B-2B1C
            2B50-2B50 2B55-2B55 2E80-303E 3041-3247 3250-4DBF 4E00-A4C6 A960-A97C AC00-D7A3 F900-FAD9 FE10-FE19 FE30-FE6B
            FF01-FF60 FFE0-FFE6 16FE0-1B2FB 1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F320 1F32D-1F335
            1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4 1F3F8-1F43E 1F440-1F440 1F442-1F4FC
            1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A-1F57A 1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC
            1F6D0-1F6D2 1F6D5-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAF6
            20000-3FFFD""";

    private static final NavigableMap<Integer, Integer> WIDE_RANGES = ranges();

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int JOINER = 0x200D;

    private Width() {}

    /** The columns the text takes on a terminal. */
    public static int of(String text) {
        int width = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < 0x7F) {
                width += c < ' ' ? 0 : 1;
            } else if (c == EMOJI_STYLE) {
                width += width > 0 && before != EMOJI_STYLE && ofCodePoint(before) == 1 ? 1 : 0;
            } else if (before != JOINER) {
                width += ofCodePoint(c);
            }
            before = c;
            i += Character.charCount(c);
        }
        return width;
    }

    /** The text followed by as many spaces as it lacks to {@code width}. */
    public static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text after as many spaces as it lacks to {@code width}. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The text, or as much of it as fits with a final {@code …}; never half a character. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int end = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (of(text.substring(0, i)) > width - 1) {
                break;
            }
            end = i;
        }
        return text.substring(0, end) + "…";
    }

    private static int ofCodePoint(int c) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {
                return 0;
            }
            default -> {
                // Vowels and finals of a Korean syllable are drawn into its first letter.
                if (c >= 0x1160 && c <= 0x11FF) {
                    return 0;
                }
                var range = WIDE_RANGES.floorEntry(c);
                return range != null && c <= range.getValue() ? 2 : 1;
            }
        }
    }

    private static NavigableMap<Integer, Integer> ranges() {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (String range : WIDE.split("\\s+", -1)) {
            int dash = range.indexOf('-');
            ranges.put(Integer.parseInt(range.substring(0, dash), 16), Integer.parseInt(range.substring(dash + 1), 16));
        }
        return ranges;
    }
}
