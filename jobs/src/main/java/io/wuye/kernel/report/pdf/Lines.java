package io.wuye.kernel.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width. */
final class Lines {
    /** Must not begin a line. */
    private static final String CLOSING = "，。、；：！？）》】”’,.;:!?)%";

    private final Fonts fonts;

    Lines(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Width of a text in thousandths of its font's size. */
    int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += fonts.width(text.codePointAt(i));
        }
        return width;
    }

    /**
     * The lines of a text: broken between any two characters, but not inside a word or number of Latin letters and digits
     * where that can be helped, nor before a closing mark.
     *
     * @param width of a line, in thousandths of the font's size
     * @param indent by how much the first one is shorter
     */
    List<String> broken(String text, int width, int indent) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            int start = 0;
            int room = lines.isEmpty() ? width - indent : width;
            while (start < part.length() || start == 0) {
                int end = end(part, start, room);
                lines.add(part.substring(start, end).stripTrailing());
                start = Math.max(end, 1);
                room = width;
            }
        }
        return lines;
    }

    private int end(String text, int start, int room) {
        int used = 0;
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += fonts.width(character);
            if (used > room && end > start) {
                return wordBorder(text, start, end);
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static int wordBorder(String text, int start, int end) {
        int border = end;
        while (border > start + 1 && !mayBreak(text, border)) {
            border--;
        }
        return border > start + 1 ? border : end;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean word = before < 0x2E80 && after < 0x2E80 && before != ' ' && after != ' ';
        return !word && CLOSING.indexOf(after) < 0 && !Character.isLowSurrogate(after);
    }
}
